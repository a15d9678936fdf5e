import type { Edit, Span } from './types.ts';

/** Edits in the order of the text, without those that overlap an earlier one. */
export function orderEdits(edits: readonly Edit[]): readonly Edit[] {
  let end = 0;
  return edits
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .filter((edit) => {
      if (edit.start < end) return false;
      end = edit.end;
      return true;
    });
}

/** The text with ordered edits applied. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, text: replacement } of edits) {
    parts.push(text.slice(from, start), replacement);
    from = end;
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(from);
}

/** Where places in an edited text stand in the original: the way back. */
export interface WayBack {
  /** For the start of something: what an edit has put in starts where the edit does. */
  readonly start: (offset: number) => number;
  /** For the end of something: what an edit has put in ends where the edit does. */
  readonly end: (offset: number) => number;
  readonly span: (span: Span) => Span;
}

const STAY: WayBack = { start: (offset) => offset, end: (offset) => offset, span: (span) => span };

/** The way back through ordered edits. */
export function wayBack(edits: readonly Edit[]): WayBack {
  if (edits.length === 0) return STAY;
  // Start and end of each replacement in the edited text.
  const starts: number[] = [];
  const ends: number[] = [];
  let shift = 0;
  for (const edit of edits) {
    starts.push(edit.start + shift);
    ends.push(edit.start + shift + edit.text.length);
    shift += edit.text.length - (edit.end - edit.start);
  }
  const before = (offset: number, inclusive: boolean): number => {
    const n = lastAt(starts, offset, inclusive);
    const edit = edits[n];
    const end = ends[n] ?? 0;
    if (edit === undefined) return offset;
    if (inclusive ? offset >= end : offset > end) return edit.end + offset - end;
    return inclusive ? edit.start : edit.end;
  };
  const start = (offset: number): number => before(offset, true);
  const end = (offset: number): number => before(offset, false);
  return {
    start,
    end,
    span: (span) => ({ start: start(span.start), end: Math.max(start(span.start), end(span.end)) }),
  };
}

/** A text that has been edited, what it was before, and the way back there: one for all that is asked. */
interface Rewritten {
  readonly from: string;
  readonly to: string;
  readonly back: WayBack;
}

/** Edits of an edited text as edits of the original; null where one changes what is not in that. */
export function editsBack(edits: readonly Edit[], { from, to, back }: Rewritten): readonly Edit[] | null {
  if (back === STAY) return edits;
  const moved = edits.map(({ start, end, text }) => ({ start: back.start(start), end: back.end(end), text }));
  const same = moved.every((edit, i) => {
    const { start = 0, end = 0 } = edits[i] ?? {};
    if (edit.end - edit.start !== end - start) return false;
    // What is put in needs the same neighbours.
    const [first, last] = start === end ? [start - 1, start + 1] : [start, end];
    return first < 0 || to.startsWith(from.slice(first, last), edit.start - (start - first));
  });
  return same ? moved : null;
}

/** Index of the last value before `offset` (or at it); -1 for none. */
function lastAt(values: readonly number[], offset: number, inclusive: boolean): number {
  let low = -1;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const value = values[middle] ?? 0;
    if (value < offset || (inclusive && value === offset)) low = middle;
    else high = middle - 1;
  }
  return low;
}
