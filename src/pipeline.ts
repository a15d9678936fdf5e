import { join } from 'node:path';
import { digest } from './core/hash.ts';
import { buildGraph, type Graph } from './graph/index.ts';
import { ingest } from './ingest/index.ts';
import { discover } from './read/index.ts';
import { judge, rules, type Report } from './rules/index.ts';
import type { Settings } from './settings/index.ts';
import { codeVersion, lock, openFindings, openStore, pipelineVersion } from './store/index.ts';

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

function storeFolder(settings: Settings): string {
  return join(workFolder(settings), 'store');
}

/**
 * Source files → graph: discover, read what has changed, link everything. What day it is has to be
 * said: nothing here looks at a clock.
 */
export async function loadGraph(
  settings: Settings,
  progress: Progress,
  today: string | null = null,
): Promise<Pipeline> {
  const folder = storeFolder(settings);
  const release = await lock(folder);
  try {
    progress('discover', 0, 0);
    const inventory = discover(settings);
    const store = openStore(folder, pipelineVersion());
    const intake = await ingest({
      base: settings.base,
      inventory,
      store,
      progress: (done, total) => progress('read', done, total),
    });
    progress('link', 0, intake.docs.length);
    const complete = { ...inventory, facts: [...inventory.facts, ...intake.facts] };
    return { graph: buildGraph(settings, intake.docs, complete, today), read: intake.read };
  } finally {
    release();
  }
}

/** Graph → findings; those of files that nothing has touched come from the last run. */
export function check(graph: Graph, progress: Progress): Report {
  progress('judge', 0, graph.docs.length);
  const version = digest(`${graph.world} ${graph.today ?? ''} ${pipelineVersion()} ${codeVersion(['graph', 'rules'])}`);
  const memo = openFindings(storeFolder(graph.settings), version);
  const digests = graph.docs.map(({ doc, digest: own }) => [doc.file.path, own] as const);
  return judge(graph, rules, { of: memo.of, keep: (diagnostics) => memo.save(digests, diagnostics) });
}
