// What a process takes: time, processor time, memory.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const TIME = '/usr/bin/time';

/** What one process took; without `time` only the clock is known. */
export interface Cost {
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
}

/** A process that is measured. */
export interface Contender {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly cwd: string;
  /** Done before the clock starts. */
  readonly prepare: () => void;
}

export function measure({ command, cwd, prepare }: Contender): Cost {
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

/** The median of each. */
export function medianCost(costs: readonly Cost[]): Cost {
  return {
    wall: median(costs.map(({ wall }) => wall)),
    cpu: median(costs.map(({ cpu }) => cpu)),
    memory: median(costs.map(({ memory }) => memory)),
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** One line of a table. */
export function row(cells: readonly string[]): string {
  return cells.map((cell, i) => (i === 0 ? cell.padEnd(16) : cell.padStart(10))).join('');
}
