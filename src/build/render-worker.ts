import { parentPort, workerData } from 'node:worker_threads';
import type { Job } from './job.ts';
import { createRenderer, type RendererOptions } from './render-page.ts';

const renderer = createRenderer(workerData as RendererOptions);

parentPort?.on('message', async (jobs: readonly Job[]) => {
  const render = await renderer;
  for (const job of jobs) await render(job);
  // The parser's buffers are freed between turns of the event loop: give it one per batch.
  setImmediate(() => parentPort?.postMessage(jobs.length));
});
