import { parentPort } from 'node:worker_threads';
import type { FileRef } from '../src/core/types.ts';
import { readBytes, toSource } from '../src/read/index.ts';
import { fidelityOf, type Fidelity } from '../tests/fidelity/guard.ts';

/** What a thread is given: files below a folder. */
export interface FidelityJob {
  readonly base: string;
  readonly files: readonly FileRef[];
}

/** A file's comparison, or why there is none. */
export type FidelityResult = Fidelity | { readonly path: string; readonly error: string };

function resultOf(base: string, file: FileRef): FidelityResult {
  try {
    return fidelityOf(toSource(file, readBytes(base, file.path) ?? Buffer.alloc(0)));
  } catch (error) {
    return { path: file.path, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', ({ base, files }: FidelityJob) => {
  const results = files.map((file) => resultOf(base, file));
  setImmediate(() => parentPort?.postMessage(results));
});
