import { wordFrom } from './flat.ts';
import type { Mark, Scan } from './marks.ts';

/** Longest row looked for: what goes on for longer is no row. */
const MAX_ROW = 20_000;
const DELIMITERS = /\|(?:\s?:?-+:?\s?\|)+/g;

/** Tables, by the row that sets the number of cells: so many bars make a row. */
export function tables(scan: Scan): readonly Mark[] {
  const { flat, ranges } = scan;
  const { text, starts, ends, count } = flat;
  const found: Mark[] = [];
  let from = starts[0] ?? 0;
  const to = ends[count - 1] ?? 0;
  for (const match of text.slice(0, to).matchAll(DELIMITERS)) {
    const at = match.index;
    if (at < from || ranges.covers(at)) continue;
    const bars = match[0].split('|').length - 1;
    const head = rowStart(scan, at, from, bars);
    if (head === null) continue;
    const rows = [head, at];
    let end = at + match[0].length;
    for (let next = rowEnd(scan, end, bars); next !== null; next = rowEnd(scan, end, bars)) {
      rows.push(next.start);
      end = next.end;
    }
    found.push({
      kind: 'table',
      from: wordFrom(flat, head),
      to: wordFrom(flat, end),
      rows: rows.map((row) => wordFrom(flat, row)),
    });
    from = end;
  }
  return found;
}

function isBar({ flat: { text }, ranges }: Scan, at: number): boolean {
  return text[at] === '|' && text[at - 1] !== '\\' && !ranges.covers(at);
}

/** Where the row starts that ends before an offset. */
function rowStart(scan: Scan, before: number, limit: number, bars: number): number | null {
  let at = before - 1;
  while (at > limit && isBlank(scan.flat.text[at])) at--;
  if (!isBar(scan, at)) return null;
  const least = Math.max(limit, at - MAX_ROW);
  for (let left = bars; at >= least; at--) if (isBar(scan, at) && --left === 0) return at;
  return null;
}

/** The row that starts at an offset, if one does. */
function rowEnd(scan: Scan, from: number, bars: number): { readonly start: number; readonly end: number } | null {
  const { text, ends, count } = scan.flat;
  const to = Math.min(ends[count - 1] ?? 0, from + MAX_ROW);
  let start = from;
  while (start < to && isBlank(text[start])) start++;
  if (start === from || !isBar(scan, start)) return null;
  let left = bars;
  for (let at = start; at < to; at++) {
    // The last bar of a row may be missing; no row holds a heading.
    if (isHeading(text, at)) return left === 1 ? { start, end: at - 1 } : null;
    if (!isBar(scan, at)) continue;
    if (--left === 0) return { start, end: goesOnAsRow(text, at + 1) ? at - 1 : at + 1 };
  }
  return null;
}

/** Text and then the end of a row: the bar before the text is the first of that row. */
function goesOnAsRow(text: string, at: number): boolean {
  return /^\s[^\s|#`][^|#`]*\|\s\|/.test(text.slice(at, at + 400));
}

function isHeading(text: string, at: number): boolean {
  return text[at] === '#' && isBlank(text[at - 1]) && /^#{1,6}[ \t]/.test(text.slice(at, at + 7));
}

function isBlank(char: string | undefined): boolean {
  return char === ' ' || char === '\t' || char === '\n' || char === '\r';
}
