import { defaultThreads, runPool } from '../core/pool.ts';
import type { PageJob } from './job.ts';
import { createRenderer, type RendererOptions } from './render-page.ts';

/** Pages per message. */
const BATCH = 16;
/** Up to this many pages one thread is done before others have started. */
const ALONE = 24;

/** Renders pages into the stage, over all cores. */
export async function renderAll(
  jobs: readonly PageJob[],
  options: RendererOptions,
  progress: (done: number, total: number) => void,
): Promise<void> {
  if (jobs.length <= ALONE) {
    const render = jobs.length === 0 ? null : await createRenderer(options);
    for (const job of jobs) await render?.(job);
    return;
  }
  let given = 0;
  let done = 0;
  await runPool<readonly PageJob[], number>({
    worker: new URL(import.meta.url.endsWith('.ts') ? './render-worker.ts' : './render-worker.js', import.meta.url),
    workerData: options,
    threads: defaultThreads(),
    next: () => {
      const batch = jobs.slice(given, given + BATCH);
      given += batch.length;
      return batch.length === 0 ? null : batch;
    },
    done: (count) => {
      done += count;
      progress(done, jobs.length);
    },
  });
}
