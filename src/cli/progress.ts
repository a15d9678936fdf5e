import { performance } from 'node:perf_hooks';
import type { Io } from './command.ts';

/** Words for the stages of pipeline and build. */
const LABELS: Readonly<Record<string, string>> = {
  discover: 'finding files',
  read: 'reading',
  link: 'linking',
  judge: 'checking',
  shell: 'building the shell',
  plan: 'planning',
  render: 'rendering',
  markdown: 'writing Markdown',
  search: 'indexing',
  write: 'putting in place',
};

const WIDTH = 24;
const REDRAW_MS = 80;

export interface ProgressReporter {
  readonly update: (stage: string, done: number, total: number) => void;
  /** Ends the last stage; milliseconds by stage. */
  readonly finish: () => Readonly<Record<string, number>>;
}

/** A bar on a terminal, one plain line per finished stage elsewhere, nothing when quiet. */
export function reportProgress(io: Io, quiet: boolean): ProgressReporter {
  const times: Record<string, number> = {};
  let stage: string | null = null;
  let started = 0;
  let drawn = 0;
  let total = 0;
  const end = (): void => {
    if (stage === null) return;
    const ms = performance.now() - started;
    times[stage] = (times[stage] ?? 0) + ms;
    const count = total > 0 ? `${total.toLocaleString('en-US')} ` : '';
    if (!quiet && (ms >= 50 || io.interactive))
      io.err(`${io.interactive ? '\r\u001b[K' : ''}${LABELS[stage] ?? stage}: ${count}(${(ms / 1000).toFixed(2)} s)\n`);
    stage = null;
  };
  return {
    update: (name, done, all) => {
      if (name !== stage) {
        end();
        stage = name;
        started = performance.now();
        total = 0;
      }
      total = all;
      const now = performance.now();
      if (quiet || !io.interactive || now - drawn < REDRAW_MS) return;
      drawn = now;
      io.err(`\r\u001b[K${bar(LABELS[name] ?? name, done, all)}`);
    },
    finish: () => {
      end();
      return times;
    },
  };
}

function bar(label: string, done: number, total: number): string {
  if (total === 0) return `${label} …`;
  const full = Math.round((done / total) * WIDTH);
  return `${label} ${'━'.repeat(full)}${'─'.repeat(WIDTH - full)} ${done.toLocaleString('en-US')}/${total.toLocaleString('en-US')}`;
}
