// Reads every Markdown page of the corpus with both readers: where the quick one does not give a page
// up, its document must be the full reader's.
import { discover, readFile, sourceOf } from '../src/read/index.ts';
import { readPage, readPlain } from '../src/dialects/index.ts';
import type { Settings } from '../src/settings/index.ts';

/** What both readers make of the same pages. */
export interface Agreement {
  readonly pages: number;
  readonly characters: number;
  /** Those that the quick reader has read. */
  readonly quick: { readonly pages: number; readonly characters: number };
  /** Paths of pages on which they differ. */
  readonly different: readonly string[];
}

export function compareReaders(settings: Settings): Agreement {
  const [all, quick] = [count(), count()];
  const different: string[] = [];
  for (const { file } of discover(settings).entries) {
    const read = file.role === 'page' || file.role === 'fragment' ? readFile(settings.base, file) : null;
    if (read === null || !file.rel.endsWith('.md')) continue;
    const source = sourceOf(read);
    const plain = readPlain(source);
    add(all, source.text);
    if (plain === null) continue;
    add(quick, source.text);
    if (JSON.stringify(plain) !== JSON.stringify(readPage({ ...source }).doc)) different.push(file.path);
  }
  return { ...all, quick, different };
}

function count(): { pages: number; characters: number } {
  return { pages: 0, characters: 0 };
}

function add(counts: { pages: number; characters: number }, text: string): void {
  counts.pages++;
  counts.characters += text.length;
}

/** The agreement in one line. */
export function agreementLine({ pages, characters, quick, different }: Agreement): string {
  const read = `${share(quick.pages, pages)} of ${pages} pages, ${share(quick.characters, characters)} of the text`;
  const verdict = different.length === 0 ? 'both readers agree' : `DIFFERENT: ${different.slice(0, 10).join(', ')}`;
  return `quick: ${read}; ${verdict}`;
}

function share(part: number, of: number): string {
  return `${((part / Math.max(1, of)) * 100).toFixed(1)} %`;
}
