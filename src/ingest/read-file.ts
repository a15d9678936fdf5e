import type { FileRef } from '../core/types.ts';
import { readDoc } from '../dialects/index.ts';
import { digestOf, readFile, sourceOf } from '../read/source.ts';
import { encodeDoc } from '../store/index.ts';
import { packResults, type IngestBatch, type IngestJob, type IngestResult, type StoredDoc } from './protocol.ts';
import { surfaceOf } from './surface.ts';

/** A job's files as rows. */
export function ingestBatch({ base, files }: IngestJob): IngestBatch {
  return packResults(files.map((file) => ingestFile(base, file)));
}

/** Reads one file and turns it into a row; null when its bytes can't be had. */
export function ingestFile(base: string, file: FileRef): IngestResult {
  const read = readFile(base, file);
  if (read === null) return null;
  const doc = readDoc(sourceOf(read));
  return {
    digest: digestOf(read),
    row: Buffer.from(JSON.stringify([surfaceOf(doc), encodeDoc(doc)] satisfies StoredDoc)),
  };
}
