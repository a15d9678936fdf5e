// Checks nl-nl + sv-se as whole processes, next to rumdl looking for dead links in the same folders,
// and prints time, processor time and peak memory: medians of a few runs, one after the other.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LEARN, unpackCorpus } from '../shared.ts';

const MOORING = fileURLToPath(new URL('../../src/cli/mooring.ts', import.meta.url));
const LOCALES = ['nl-nl', 'sv-se'] as const;
const RUNS = 3;
const TIME = '/usr/bin/time';

/** What one process took; without `time` only the clock is known. */
interface Cost {
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
}

interface Contender {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly cwd: string;
  /** Done before the clock starts. */
  readonly prepare: () => void;
}

function measure({ command, cwd, prepare }: Contender): Cost {
  prepare();
  const [program, ...args] = existsSync(TIME) ? [TIME, '-f', 'cost %U %S %M', ...command] : command;
  const start = performance.now();
  const { stderr, error } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1 << 28,
  });
  if (error !== undefined) throw error;
  const wall = (performance.now() - start) / 1000;
  const [user, system, memory] = (/^cost (.*)$/m.exec(stderr)?.[1] ?? '').split(' ').map(Number);
  return { wall, cpu: (user ?? Number.NaN) + (system ?? Number.NaN), memory: (memory ?? Number.NaN) / 1000 };
}

/** The packaged rumdl, else the one on the path. */
function rumdl(): readonly [string, ...string[]] {
  try {
    const folder = join(createRequire(import.meta.url).resolve('rumdl/package.json'), '..');
    return [process.execPath, join(folder, 'bin/rumdl')];
  } catch {
    return ['rumdl'];
  }
}

function contenders(content: string, project: string): readonly Contender[] {
  const forget = (): void => rmSync(join(project, '.mooring'), { recursive: true, force: true });
  const check = [process.execPath, MOORING, 'check', '--quiet', project] as const;
  return [
    {
      name: 'rumdl',
      command: [...rumdl(), 'check', '--no-cache', '--enable', 'MD051,MD057', ...LOCALES],
      cwd: content,
      prepare: () => {},
    },
    { name: 'mooring, cold', command: check, cwd: project, prepare: forget },
    { name: 'mooring, again', command: check, cwd: project, prepare: () => {} },
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

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function medianCost(costs: readonly Cost[]): Cost {
  return {
    wall: median(costs.map(({ wall }) => wall)),
    cpu: median(costs.map(({ cpu }) => cpu)),
    memory: median(costs.map(({ memory }) => memory)),
  };
}

function ratio(value: number, of: number | undefined): string {
  return `${(value / (of ?? Number.NaN)).toFixed(2)} ×`;
}

function row(cells: readonly string[]): string {
  return cells.map((cell, i) => (i === 0 ? cell.padEnd(16) : cell.padStart(10))).join('');
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
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}
