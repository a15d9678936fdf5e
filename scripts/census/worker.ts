import { parentPort } from 'node:worker_threads';
import type { FileRef } from '../../src/core/types.ts';
import { readPage } from '../../src/dialects/index.ts';
import { readBytes, toSource } from '../../src/read/index.ts';
import { constructs } from './constructs.ts';
import { add, fateOf, type Counts } from './fate.ts';
import { readRaw } from './raw.ts';

export interface CensusJob {
  readonly base: string;
  readonly files: readonly FileRef[];
}

/** Counts of some files of one corpus. */
export interface CensusResult {
  readonly files: number;
  readonly raw: Counts;
  readonly nodes: Counts;
  readonly facts: Counts;
  readonly losses: Counts;
  readonly left: Counts;
}

function countFiles({ base, files }: CensusJob): CensusResult {
  const result: CensusResult = { files: files.length, raw: {}, nodes: {}, facts: {}, losses: {}, left: {} };
  for (const file of files) {
    const source = toSource(file, readBytes(base, file.path) ?? Buffer.alloc(0));
    const raw = readRaw(file.path, source.text);
    for (const { name, count } of constructs) add(result.raw, name, count(raw));
    const fate = fateOf(readPage(source));
    for (const part of ['nodes', 'facts', 'losses', 'left'] as const) {
      for (const [key, count] of Object.entries(fate[part])) add(result[part], key, count);
    }
  }
  return result;
}

parentPort?.on('message', (job: CensusJob) => {
  const result = countFiles(job);
  setImmediate(() => parentPort?.postMessage(result));
});
