import type { FileRef } from '../core/types.ts';
import type { DocRow } from '../store/index.ts';

/** Work for one ingest worker: files to read and turn into rows. */
export interface IngestJob {
  readonly base: string;
  readonly files: readonly FileRef[];
}

/** What the store keeps of a document: its surface's digest, and its row. */
export type StoredDoc = readonly [surface: string, doc: DocRow];

/** One file's result: its digest and row, or null when it could not be read. */
export type IngestResult = { readonly digest: string; readonly row: Uint8Array } | null;

/** A job's results, packed so that they cross between threads without being copied. */
export interface IngestBatch {
  readonly digests: readonly (string | null)[];
  /** Offset in `bytes` at which each row ends. */
  readonly ends: readonly number[];
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export function packResults(results: readonly IngestResult[]): IngestBatch {
  const ends: number[] = [];
  let end = 0;
  for (const result of results) ends.push((end += result?.row.length ?? 0));
  const bytes = new Uint8Array(end);
  results.forEach((result, i) => result !== null && bytes.set(result.row, (ends[i] ?? 0) - result.row.length));
  return { digests: results.map((result) => result?.digest ?? null), ends, bytes };
}

export function unpackResults({ digests, ends, bytes }: IngestBatch): readonly IngestResult[] {
  return digests.map((digest, i) =>
    digest === null ? null : { digest, row: bytes.subarray(ends[i - 1] ?? 0, ends[i]) },
  );
}
