import type { FileRef } from '../core/types.ts';
import { readPage, type ReadPage } from '../dialects/index.ts';
import { readBytes, toSource } from '../read/index.ts';
import type { LoadPage } from './body.ts';

/** Fragments kept in memory: a corpus uses some of its includes on hundreds of pages. */
const KEEP = 64;

/** Loads pages from disk; fragments are kept, least recently used dropped first. */
export function pageLoader(base: string): LoadPage {
  const kept = new Map<string, ReadPage>();
  return (file: FileRef) => {
    const known = kept.get(file.path);
    if (known !== undefined) {
      kept.delete(file.path);
      kept.set(file.path, known);
      return known;
    }
    const bytes = readBytes(base, file.path);
    const page = bytes === null ? null : readPage(toSource(file, bytes));
    if (page === null || file.role !== 'fragment') return page;
    kept.set(file.path, page);
    const oldest = kept.keys().next().value;
    if (kept.size > KEEP && oldest !== undefined) kept.delete(oldest);
    return page;
  };
}
