import { defaultThreads, moduleBeside, runPool } from '../core/pool.ts';
import type { Job } from './job.ts';
import { createRenderer, type RendererOptions } from './render-page.ts';

/** Pages per message. */
const BATCH = 16;
/** Up to this many pages one thread is done before others have started. */
const ALONE = 24;

/**
 * Renders pages into the stage, over all cores. Jobs are taken one batch at a time, so that only
 * those being rendered are ever in memory.
 */
export async function renderAll(
  jobs: Iterable<Job>,
  expected: number,
  options: RendererOptions,
  progress: (done: number, total: number) => void,
): Promise<void> {
  const iterator = jobs[Symbol.iterator]();
  const first = take(iterator, ALONE + 1);
  if (first.length <= ALONE) {
    const render = first.length === 0 ? null : await createRenderer(options);
    for (const job of first) await render?.(job);
    return;
  }
  const waiting = [...first];
  let done = 0;
  await runPool<readonly Job[], number>({
    worker: moduleBeside(import.meta.url, 'render-worker'),
    workerData: options,
    threads: defaultThreads(),
    next: () => {
      const batch = waiting.splice(0, BATCH);
      batch.push(...take(iterator, BATCH - batch.length));
      return batch.length === 0 ? null : batch;
    },
    done: (count) => {
      done += count;
      progress(done, Math.max(done, expected));
    },
  });
}

function take(iterator: Iterator<Job>, count: number): readonly Job[] {
  const batch: Job[] = [];
  while (batch.length < count) {
    const { value, done } = iterator.next();
    if (done === true) break;
    batch.push(value);
  }
  return batch;
}
