import { lineStarts, placeAt, type Place } from '../core/text.ts';

/** Offsets → lines and columns, reading each file at most once. */
export function placeFinder(textOf: (path: string) => string | null): (path: string, offset: number) => Place {
  const known = new Map<string, readonly number[]>();
  return (path, offset) => {
    let starts = known.get(path);
    if (starts === undefined) {
      starts = lineStarts(textOf(path) ?? '');
      known.set(path, starts);
    }
    return placeAt(starts, offset);
  };
}
