import type { FileRef } from '../core/types.ts';

/** How a file looked to the file system: equal stamps mean equal bytes. */
export interface Stamp {
  readonly size: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly ino: number;
}

/** A file that becomes a document, and what is needed to know whether it changed. */
export interface Entry {
  readonly file: FileRef;
  readonly stamp: Stamp;
}

/** A file that pages show or offer: an image, a download. */
export interface Asset {
  readonly path: string;
  readonly docset: string;
  readonly locale: string;
  readonly rel: string;
  readonly stamp: Stamp;
}

/** What discovery noticed about the tree itself; judged by rules like any other fact. */
export interface TreeFact {
  readonly kind: 'unknown-locale' | 'outside-root' | 'missing-root' | 'shadowed' | 'empty' | 'unreadable';
  readonly path: string;
  readonly locale: string;
  readonly saw: string;
}

/** Everything the content roots hold, sorted by path. */
export interface Inventory {
  readonly entries: readonly Entry[];
  readonly assets: readonly Asset[];
  /** Files of code: not read, but for the pages that show a part of them. */
  readonly snippets: readonly Asset[];
  /** `{docset}/{locale}/{rel}` of files that no dialect reads. */
  readonly others: ReadonlySet<string>;
  readonly facts: readonly TreeFact[];
}
