// Compares the words of every file of the corpus with those of its page:
// node scripts/fidelity.ts [--sample N] [--list] [--only TEXT] [--construct TEXT]
import { parseArgs } from 'node:util';
import { defaultThreads, runPool } from '../src/core/pool.ts';
import type { FileRef } from '../src/core/types.ts';
import { discover } from '../src/read/index.ts';
import { constructOf } from '../tests/fidelity/construct.ts';
import type { Defect, Fidelity } from '../tests/fidelity/guard.ts';
import type { FidelityJob, FidelityResult } from './fidelity-worker.ts';
import { corpusSettings, unpackCorpus } from './shared.ts';

const LOSS_KINDS = ['comment', 'marker', 'portal-target', 'card', 'removed-html', 'data', 'page-chrome'] as const;
const EXAMPLES = 4;
const BATCH = 40;

const { values: options } = parseArgs({
  options: {
    list: { type: 'boolean', default: false },
    sample: { type: 'string', default: '0' },
    only: { type: 'string', default: '' },
    construct: { type: 'string', default: '' },
  },
});

async function compare(base: string, files: readonly FileRef[]): Promise<readonly FidelityResult[]> {
  const results: FidelityResult[] = [];
  let next = 0;
  await runPool<FidelityJob, readonly FidelityResult[]>({
    worker: new URL('./fidelity-worker.ts', import.meta.url),
    threads: defaultThreads(),
    next: () => {
      const batch = files.slice(next, (next += BATCH));
      return batch.length === 0 ? null : { base, files: batch };
    },
    done: (batch) => {
      for (const result of batch) results.push(result);
    },
  });
  return results;
}

const number = (value: number): string => value.toLocaleString('en-US').padStart(10);

/** Constructs by the number of words they lose, each with a few places. */
function byConstruct(defects: readonly Defect[]): string {
  const groups = Map.groupBy(defects, constructOf);
  const rows = [...groups].map(([name, found]) => {
    const words = found.reduce((sum, { count }) => sum + count, 0);
    const places = [...Map.groupBy(found, ({ path, line }) => `${path}:${line}`).values()];
    return { name, words, files: new Set(found.map(({ path }) => path)).size, places };
  });
  const wanted = rows.filter(({ name }) => name.includes(options.construct)).toSorted((a, b) => b.words - a.words);
  return wanted
    .map(({ name, words, files, places }) => {
      const step = Math.max(1, Math.floor(places.length / EXAMPLES));
      const shown = options.list ? places : places.filter((_, i) => i % step === 0).slice(0, EXAMPLES);
      const lines = shown.map((found) => {
        const [first] = found;
        return `            ${first?.path}:${first?.line} [${found.map(({ word }) => word).join(' ')}]\n              ${first?.text}`;
      });
      return `${number(words)} words in ${files} files: ${name}\n${lines.join('\n')}`;
    })
    .join('\n');
}

function print(results: readonly FidelityResult[], seconds: number): void {
  const errors = results.flatMap((result) => ('error' in result ? [result] : []));
  const files = results.flatMap((result): readonly Fidelity[] => ('error' in result ? [] : [result]));
  const complete = files.filter(({ defects }) => defects.length === 0).length;
  const words = files.reduce((sum, file) => sum + file.words, 0);
  const defects = files.flatMap((file) => file.defects);
  const lost = defects.reduce((sum, { count }) => sum + count, 0);
  console.log(
    `files      ${number(files.length)}, complete ${complete} (${((100 * complete) / files.length).toFixed(2)} %)`,
  );
  console.log(
    `words      ${number(words)}, lost without a right ${lost} (${((1e6 * lost) / words).toFixed(0)} in a million)`,
  );
  console.log(`threw      ${number(errors.length)}`);
  for (const { path, error } of errors.slice(0, 20))
    console.log(`  ${path}: ${error.split('\n').slice(0, 3).join(' ')}`);
  console.log(`${seconds.toFixed(0)} s\n\nWords left out by right`);
  for (const kind of LOSS_KINDS) {
    const [left, unused] = (['losses', 'unused'] as const).map((part) =>
      files.reduce((sum, file) => sum + (file[part][kind] ?? 0), 0),
    );
    console.log(`${number(left ?? 0)} ${kind}${unused === 0 ? '' : `, ${unused} of them missed by nobody`}`);
  }
  console.log(`\nDefects by construct\n${byConstruct(defects)}`);
}

const dir = unpackCorpus();
if (dir === null) console.log('corpus: skipped');
else {
  const settings = corpusSettings(dir, ['en-us', 'sv-se', 'nl-nl'], true);
  const all = discover(settings)
    .entries.map(({ file }) => file)
    .filter(({ role, path }) => (role === 'page' || role === 'fragment') && path.includes(options.only));
  const size = Number(options.sample);
  const step = size > 0 ? Math.max(1, Math.floor(all.length / size)) : 1;
  const start = performance.now();
  const results = await compare(
    settings.base,
    all.filter((_, i) => i % step === 0),
  );
  print(
    results.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    (performance.now() - start) / 1000,
  );
}
