import type { Span } from '../core/types.ts';

/** A text as the words between its blanks: every line end it has lost was one of the blanks. */
export interface Flat {
  readonly text: string;
  /** Where each word starts and ends in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly count: number;
}

// Only what Markdown takes for a blank: other kinds of space are part of what was written.
const WORD = /[^ \t\r\n]+/g;

/** The words of a text between two offsets. */
export function flatOf(text: string, from: number, to: number): Flat {
  const starts: number[] = [];
  const ends: number[] = [];
  WORD.lastIndex = from;
  for (let match = WORD.exec(text); match !== null && match.index < to; match = WORD.exec(text)) {
    starts.push(match.index);
    ends.push(Math.min(to, match.index + match[0].length));
  }
  return { text, starts, ends, count: starts.length };
}

/** A word; the empty text beyond both ends. */
export function wordAt(flat: Flat, i: number): string {
  const start = flat.starts[i];
  return start === undefined ? '' : flat.text.slice(start, flat.ends[i]);
}

/** What stands between a word and the one before it. */
export function gapBefore({ text, starts, ends }: Flat, i: number): string {
  return i === 0 ? '' : text.slice(ends[i - 1], starts[i]);
}

/** Text of the words from one to another, the last not included. */
export function textBetween(flat: Flat, from: number, to: number): string {
  return from < to ? flat.text.slice(flat.starts[from], flat.ends[to - 1]) : '';
}

export function spanBetween({ starts, ends }: Flat, from: number, to: number): Span {
  const start = starts[from] ?? 0;
  return { start, end: Math.max(start, ends[to - 1] ?? start) };
}

/** The first word that starts at an offset or after it. */
export function wordFrom({ starts, count }: Flat, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
