import { parentPort } from 'node:worker_threads';
import type { IngestJob } from './protocol.ts';
import { ingestBatch } from './read-file.ts';

parentPort?.on('message', (job: IngestJob) => {
  const batch = ingestBatch(job);
  // The parser's buffers are freed between turns of the event loop: give it one per batch.
  setImmediate(() => parentPort?.postMessage(batch, [batch.bytes.buffer]));
});
