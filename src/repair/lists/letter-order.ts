import type { Line } from '../scan/lines.ts';

/** A line that starts with a letter or a Roman number and a sign. */
export interface Entry {
  /** Index of its line. */
  readonly n: number;
  readonly name: string;
  readonly sign: string;
  readonly number: number;
  readonly roman: boolean;
  /** It may start a list. */
  readonly first: boolean;
}

const ENTRY = /([a-z]|[ivx]{2,5}|[IVX]{2,5})([.)])(?=[ \t]+\S)/iy;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

/** The entry that a line starts, as a letter where it may be both. */
export function entryOf(line: Line, n: number): Entry | null {
  ENTRY.lastIndex = line.at;
  const [, name, sign] = ENTRY.exec(line.text) ?? [];
  if (name === undefined || sign === undefined) return null;
  const roman = name.length > 1 || name.toLowerCase() === 'i';
  const number = roman ? romanNumber(name) : letterNumber(name);
  return number === 0 ? null : { n, name, sign, number, roman, first: number === 1 };
}

function letterNumber(name: string): number {
  return name.toLowerCase().charCodeAt(0) - 96;
}

function romanNumber(name: string): number {
  return ROMAN.indexOf(name.toLowerCase()) + 1;
}

/** An entry as the one that follows another; null if it does not. A letter may be left out or doubled. */
export function follows(before: Entry, entry: Entry): Entry | null {
  if ((before.name === before.name.toLowerCase()) !== (entry.name === entry.name.toLowerCase())) return null;
  const roman = before.roman && romanNumber(entry.name) > 0;
  if (before.roman !== roman && entry.name.length > 1) return null;
  const number = roman ? romanNumber(entry.name) : letterNumber(entry.name);
  const gap = number - before.number;
  // `a.` again is another list, and so is `i.` where it is not the letter that is due.
  return number > 1 && gap >= 0 && gap <= 2 ? { ...entry, number, roman } : null;
}
