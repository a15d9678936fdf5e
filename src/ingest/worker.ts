import { parentPort } from 'node:worker_threads';
import { packResults, type IngestJob } from './protocol.ts';
import { ingestFile } from './read-file.ts';

parentPort?.on('message', ({ base, files }: IngestJob) => {
  const batch = packResults(files.map((file) => ingestFile(base, file)));
  // The parser's buffers are freed between turns of the event loop: give it one per batch.
  setImmediate(() => parentPort?.postMessage(batch, [batch.bytes.buffer]));
});
