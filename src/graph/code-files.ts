import type { Doc } from '../core/types.ts';
import { withoutExtension } from '../core/url.ts';
import type { Inventory } from '../read/index.ts';

/** A file that a page may show a part of. */
export interface CodeFile {
  readonly path: string;
  /** Changes with its text. */
  readonly version: string;
}

interface Read {
  readonly doc: Doc;
  readonly digest: string;
}

type KeyOf = (file: { readonly docset: string; readonly locale: string; readonly rel: string }) => string;

/** Files of code; YAML may be code too, where no page is written in it. */
export function codeFiles(docs: readonly Read[], { snippets }: Inventory, keyOf: KeyOf): ReadonlyMap<string, CodeFile> {
  const files = new Map<string, CodeFile>();
  for (const { doc, digest } of docs) {
    if (doc.kind === 'other') files.set(keyOf(doc.file), { path: doc.file.path, version: digest });
  }
  for (const file of snippets) {
    const { size, mtimeMs, ino } = file.stamp;
    files.set(keyOf(file), { path: file.path, version: `${size} ${mtimeMs} ${ino}` });
  }
  return files;
}

/** Files that no dialect reads: those that discovery knows by their names, and those that only their text tells. */
export function otherFiles(docs: readonly Read[], { others }: Inventory, keyOf: KeyOf): ReadonlySet<string> {
  const read = docs.flatMap(({ doc }) => (doc.kind === 'other' ? [keyOf(doc.file)] : []));
  return new Set([...others, ...read].map((key) => withoutExtension(key.toLowerCase())));
}
