import { join } from 'node:path';
import { digest } from './core/hash.ts';
import type { Diagnostic } from './core/types.ts';
import { digestsWithKin } from './drift/index.ts';
import { buildGraph, type Graph } from './graph/index.ts';
import { ingest } from './ingest/index.ts';
import { discover, type Inventory } from './read/index.ts';
import { compare, judge, rules, type Report } from './rules/index.ts';
import type { Settings } from './settings/index.ts';
import { codeVersion, lock, openFindings, openStore, pipelineVersion, readReport, writeReport } from './store/index.ts';

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
  listed: Inventory | null = null,
): Promise<Pipeline> {
  const folder = storeFolder(settings);
  const release = await lock(folder);
  try {
    if (listed === null) progress('discover', 0, 0);
    const inventory = listed ?? discover(settings);
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

/** Source files → report; where no file, no setting and no code has changed it is that of the last run. */
export async function reportOn(settings: Settings, progress: Progress, today: string | null): Promise<Report> {
  const folder = storeFolder(settings);
  progress('discover', 0, 0);
  const inventory = discover(settings);
  const key = digest(JSON.stringify([settings, inventory, [...inventory.others], today, codeVersion(CODE)]));
  const kept = readReport<Report['summary']>(folder, key);
  if (kept !== null)
    return { ...kept, diagnostics: kept.diagnostics.toSorted(compare), files: filesIn(inventory, kept) };
  const { graph } = await loadGraph(settings, progress, today, inventory);
  const { report, version, found } = judged(graph, progress);
  writeReport(folder, { key, version }, report, found);
  return report;
}

/** The files that findings name. */
function filesIn({ entries }: Inventory, { diagnostics }: Pick<Report, 'diagnostics'>): Report['files'] {
  const named = new Set(diagnostics.map(({ path }) => path));
  return new Map(entries.flatMap(({ file }) => (named.has(file.path) ? [[file.path, file] as const] : [])));
}

/** Rooms whose code has a part in a report. */
const CODE = [
  ...['core', 'locales', 'settings', 'read', 'markdown', 'repair', 'unflatten', 'normalize', 'quick', 'dialects'],
  ...['store', 'ingest', 'graph', 'drift', 'rules'],
];

/** Graph → findings; those of files that nothing has touched come from the last run. */
export function check(graph: Graph, progress: Progress): Report {
  return judged(graph, progress).report;
}

interface JudgedGraph {
  readonly report: Report;
  readonly version: string;
  /** What was found in single files, before any was silenced. */
  readonly found: readonly Diagnostic[];
}

function judged(graph: Graph, progress: Progress): JudgedGraph {
  progress('judge', 0, graph.docs.length);
  const version = digest(
    `${graph.world} ${graph.today ?? ''} ${pipelineVersion()} ${codeVersion(['drift', 'graph', 'rules'])}`,
  );
  const memo = openFindings(storeFolder(graph.settings), version);
  const digests = digestsWithKin(graph.docs);
  let found: readonly Diagnostic[] = [];
  const keep = (diagnostics: readonly Diagnostic[]): void => {
    found = diagnostics;
    memo.save([...digests], diagnostics);
  };
  const report = judge(graph, rules, { of: (path, own) => memo.of(path, digests.get(path) ?? own), keep });
  return { report, version, found };
}
