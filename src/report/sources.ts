import { lineStarts, placeAt, type Place } from '../core/text.ts';

/** A file's text and where its lines start. */
export interface SourceText {
  readonly text: string;
  readonly starts: readonly number[];
}

export type SourceOf = (path: string) => SourceText;

/** Files kept at a time: findings come by file, and what they name besides is near or always the same. */
const MOST = 200;

/** Reads each file once, as long as its findings stand together. */
export function sourceReader(textOf: (path: string) => string | null): SourceOf {
  const known = new Map<string, SourceText>();
  let last = { path: '', source: { text: '', starts: [0] } as SourceText };
  return (path) => {
    if (path === last.path) return last.source;
    const found = known.get(path) ?? read(textOf(path) ?? '');
    // What was asked for last goes last.
    known.delete(path);
    known.set(path, found);
    const [oldest] = known.keys();
    if (known.size > MOST && oldest !== undefined) known.delete(oldest);
    last = { path, source: found };
    return found;
  };
}

function read(text: string): SourceText {
  return { text, starts: lineStarts(text) };
}

/** Offsets → lines and columns. */
export function placeFinder(sourceOf: SourceOf): (path: string, offset: number) => Place {
  return (path, offset) => placeAt(sourceOf(path).starts, offset);
}
