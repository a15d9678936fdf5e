import { join } from 'node:path';
import { buildGraph, type Graph } from './graph/index.ts';
import { ingest } from './ingest/index.ts';
import { discover } from './read/index.ts';
import { judge, rules, type Report } from './rules/index.ts';
import type { Settings } from './settings/index.ts';
import { lock, openStore, pipelineVersion } from './store/index.ts';

/** What a stage tells whoever waits for it; counts are files. */
export interface Progress {
  (stage: 'discover' | 'read' | 'link' | 'judge', done: number, total: number): void;
}

export interface Pipeline {
  readonly graph: Graph;
  /** Files that had to be read; the others came from the store. */
  readonly read: number;
}

/** Folder for everything that can be made again. */
export function workFolder(settings: Settings): string {
  return join(settings.base, '.mooring');
}

/** Source files → graph: discover, read what has changed, link everything. */
export async function loadGraph(settings: Settings, progress: Progress): Promise<Pipeline> {
  const folder = join(workFolder(settings), 'store');
  const release = await lock(folder);
  try {
    progress('discover', 0, 0);
    const inventory = discover(settings);
    const store = openStore(folder, pipelineVersion());
    const intake = await ingest({ base: settings.base, inventory, store, progress: (done, total) => progress('read', done, total) });
    progress('link', 0, intake.docs.length);
    const complete = { ...inventory, facts: [...inventory.facts, ...intake.facts] };
    return { graph: buildGraph(settings, intake.docs, complete), read: intake.read };
  } finally {
    release();
  }
}

/** Graph → findings. */
export function check(graph: Graph, progress: Progress): Report {
  progress('judge', 0, graph.docs.length);
  return judge(graph, rules);
}
