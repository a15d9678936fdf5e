// Checks nl-nl + sv-se as whole processes, next to rumdl looking for dead links in the same folders,
// and prints time, processor time and peak memory: medians of a few runs, one after the other. Then
// the same for parts of the files: whether twice as many take twice as long.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LEARN, unpackCorpus } from '../shared.ts';
import { measure, medianCost, row, type Contender, type Cost } from './cost.ts';
import { linkSample } from './samples.ts';

const MOORING = fileURLToPath(new URL('../../src/cli/mooring.ts', import.meta.url));
const LOCALES = ['nl-nl', 'sv-se'] as const;
const RUNS = Number(process.env['RUNS'] ?? 3);
const SIZES = [2_000, 4_000, 8_000, 16_000] as const;

/** The packaged rumdl, else the one on the path. */
function rumdl(): readonly [string, ...string[]] {
  try {
    const folder = join(createRequire(import.meta.url).resolve('rumdl/package.json'), '..');
    return [process.execPath, join(folder, 'bin/rumdl')];
  } catch {
    return ['rumdl'];
  }
}

function checking(name: string, project: string, cold: boolean): Contender {
  return {
    name,
    command: [process.execPath, MOORING, 'check', '--quiet', project],
    cwd: project,
    prepare: () => (cold ? rmSync(join(project, '.mooring'), { recursive: true, force: true }) : undefined),
  };
}

function contenders(content: string, project: string): readonly Contender[] {
  return [
    {
      name: 'rumdl',
      command: [...rumdl(), 'check', '--no-cache', '--enable', 'MD051,MD057', ...LOCALES],
      cwd: content,
      prepare: () => {},
    },
    checking('mooring, cold', project, true),
    checking('mooring, again', project, false),
  ];
}

function writeSettings(content: string, project: string): void {
  const settings = {
    locales: LOCALES,
    source: 'sv-se',
    docsets: { learn: { ...LEARN, root: `${content}/{locale}`, fragments: 'includes/**' } },
  };
  writeFileSync(join(project, 'mooring.config.mjs'), `export default ${JSON.stringify(settings, null, 2)};\n`);
}

function ratio(value: number, of: number | undefined): string {
  return `${(value / (of ?? Number.NaN)).toFixed(2)} ×`;
}

function print(results: ReadonlyMap<string, Cost>): void {
  const base = results.get('rumdl');
  console.log(row(['', 'time', 'ratio', 'CPU', 'ratio', 'memory']));
  for (const [name, { wall, cpu, memory }] of results) {
    const [time, processor] = [wall, cpu].map((seconds) => `${seconds.toFixed(2)} s`);
    const cells = [time ?? '', ratio(wall, base?.wall), processor ?? '', ratio(cpu, base?.cpu)];
    console.log(row([name, ...cells, `${memory.toFixed(0)} MB`]));
  }
}

/** Parts of the corpus, cold and again: what a file takes should not depend on how many there are. */
function printSizes(content: string, project: string): void {
  console.log(`\n${row(['files', 'cold', 'per file', 'CPU', 'memory', 'again', 'per file'])}`);
  for (const size of SIZES) {
    const part = join(project, String(size));
    mkdirSync(part);
    linkSample(content, LOCALES, size, join(part, 'content'));
    writeSettings(join(part, 'content'), part);
    const [cold, again] = [true, false].map((forget) =>
      medianCost(Array.from({ length: RUNS }, () => measure(checking('', part, forget)))),
    );
    if (cold === undefined || again === undefined) continue;
    const each = (seconds: number): string => `${((seconds / size) * 1000).toFixed(3)} ms`;
    const costs = [
      `${cold.wall.toFixed(2)} s`,
      each(cold.wall),
      `${cold.cpu.toFixed(2)} s`,
      `${cold.memory.toFixed(0)} MB`,
    ];
    console.log(row([size.toLocaleString('en-US'), ...costs, `${again.wall.toFixed(2)} s`, each(again.wall)]));
    rmSync(part, { recursive: true, force: true });
  }
}

const corpus = unpackCorpus();
if (corpus === null) console.log('corpus: skipped');
else {
  const content = join(corpus, 'learn');
  const project = mkdtempSync(join(tmpdir(), 'mooring-bench-'));
  try {
    writeSettings(content, project);
    const all = contenders(content, project);
    const costs = Array.from({ length: RUNS }, () => all.map(measure));
    print(new Map(all.map(({ name }, i) => [name, medianCost(costs.flatMap((run) => run[i] ?? []))])));
    printSizes(content, project);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}
