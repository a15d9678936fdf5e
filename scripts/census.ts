// Counts every construct in the corpus and what has become of it: npm run census > table.md
import { defaultThreads, runPool } from '../src/core/pool.ts';
import type { FileRef } from '../src/core/types.ts';
import { discover } from '../src/read/index.ts';
import { constructs } from './census/constructs.ts';
import { add } from './census/fate.ts';
import type { CensusJob, CensusResult } from './census/worker.ts';
import { corpusSettings, unpackCorpus } from './shared.ts';

const BATCH = 40;
const PARTS = ['raw', 'nodes', 'facts', 'losses', 'left'] as const;

/** Corpora by name; every batch is of one of them. */
function batchesOf(files: readonly FileRef[]): readonly (readonly [string, readonly FileRef[]])[] {
  const corpora = Map.groupBy(files, ({ docset, locale }) => (docset === 'learn' ? `learn ${locale}` : 'self-help'));
  return [...corpora].flatMap(([name, all]) =>
    Array.from(
      { length: Math.ceil(all.length / BATCH) },
      (_, i) => [name, all.slice(i * BATCH, (i + 1) * BATCH)] as const,
    ),
  );
}

async function count(base: string, files: readonly FileRef[]): Promise<ReadonlyMap<string, CensusResult>> {
  const totals = new Map<string, CensusResult & { files: number }>();
  const batches = batchesOf(files);
  let next = 0;
  const names = new Map<FileRef | undefined, string>(batches.map(([name, batch]) => [batch[0], name]));
  await runPool<CensusJob, CensusResult>({
    worker: new URL('./census/worker.ts', import.meta.url),
    threads: defaultThreads(),
    next: () => {
      const batch = batches[next++];
      return batch === undefined ? null : { base, files: batch[1] };
    },
    done: (result, job) => {
      const name = names.get(job.files[0]) ?? '';
      const total = totals.get(name) ?? { files: 0, raw: {}, nodes: {}, facts: {}, losses: {}, left: {} };
      totals.set(name, total);
      total.files += result.files;
      for (const part of PARTS) for (const [key, value] of Object.entries(result[part])) add(total[part], key, value);
    },
  });
  return totals;
}

const number = (value: number): string => (value === 0 ? '·' : value.toLocaleString('en-US'));
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(row)].join('\n');
}

function print(totals: ReadonlyMap<string, CensusResult>): void {
  const names = [...totals.keys()].toSorted();
  const all = [...totals.values()];
  const of = (part: (typeof PARTS)[number], key: string): number =>
    all.reduce((sum, total) => sum + (total[part][key] ?? 0), 0);
  const sum = (part: 'nodes' | 'facts', keys: readonly string[] | undefined): string =>
    keys === undefined ? '' : number(keys.reduce((total, key) => total + of(part, key), 0));
  const rows = constructs.map(({ name, nodes, facts, left }) => [
    name,
    ...names.map((corpus) => number(totals.get(corpus)?.raw[name] ?? 0)),
    sum('nodes', nodes),
    sum('facts', facts),
    left === undefined ? '' : number(of('left', name)),
  ]);
  const files = ['files', ...names.map((name) => number(totals.get(name)?.files ?? 0)), '', '', ''];
  console.log(table(['construct', ...names, 'converted', 'reported', 'left as text'], [files, ...rows]));
  for (const part of ['nodes', 'facts', 'losses'] as const) {
    const keys = [...new Set(all.flatMap((total) => Object.keys(total[part])))].toSorted();
    const lines = keys.map((key) => [key, ...names.map((name) => number(totals.get(name)?.[part][key] ?? 0))]);
    console.log(`\n${table([part, ...names], lines)}`);
  }
}

const dir = unpackCorpus();
if (dir === null) console.log('corpus: skipped');
else {
  const settings = corpusSettings(dir, ['en-us', 'sv-se', 'nl-nl'], true);
  const files = discover(settings).entries.flatMap(({ file }) =>
    file.role === 'page' || file.role === 'fragment' ? [file] : [],
  );
  print(await count(settings.base, files));
}
