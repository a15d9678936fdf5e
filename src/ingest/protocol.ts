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
export type IngestResult = { readonly digest: string; readonly row: string } | null;
