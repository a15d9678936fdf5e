import type { FileRef } from '../core/types.ts';
import { readPage, type ReadPage } from '../dialects/index.ts';
import { readBytes, readFile, sourceOf, toText } from '../read/index.ts';
import type { LoadPage, ReadCode } from './body.ts';

/** Fragments kept in memory: a corpus uses some of its includes on hundreds of pages. */
const KEEP = 64;

/** Loads pages from disk; the last one is kept, and fragments, least recently used dropped first. */
export function pageLoader(base: string): LoadPage {
  const kept = new Map<string, ReadPage>();
  let last: { readonly path: string; readonly page: ReadPage | null } | null = null;
  return (file: FileRef) => {
    if (last?.path === file.path) return last.page;
    const known = kept.get(file.path);
    if (known !== undefined) {
      kept.delete(file.path);
      kept.set(file.path, known);
      return known;
    }
    const read = readFile(base, file);
    const page = read === null ? null : readPage(sourceOf(read));
    if (file.role !== 'fragment') last = { path: file.path, page };
    if (page === null || file.role !== 'fragment') return page;
    kept.set(file.path, page);
    const oldest = kept.keys().next().value;
    if (kept.size > KEEP && oldest !== undefined) kept.delete(oldest);
    return page;
  };
}

/** More of a file than this is no sample. */
const MAX_CODE = 1 << 20;

/** Reads files of code from disk, the last one kept: a page shows one part of it after another. */
export function codeReader(base: string): ReadCode {
  let last: { readonly path: string; readonly text: string | null } | null = null;
  return (path) => {
    if (last?.path === path) return last.text;
    const bytes = readBytes(base, path);
    last = { path, text: bytes === null || bytes.length > MAX_CODE ? null : toText(bytes) };
    return last.text;
  };
}
