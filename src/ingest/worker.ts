import { parentPort } from 'node:worker_threads';
import type { IngestJob } from './protocol.ts';
import { ingestFile } from './read-file.ts';

parentPort?.on('message', ({ base, files }: IngestJob) => {
  parentPort?.postMessage(files.map((file) => ingestFile(base, file)));
});
