import type { Edit } from '../core/types.ts';

// The engine lets a bare address run over the bar that ends its table cell: `|http://x/|North|` is
// one cell to it. A blank before the bar is what authors mean.
const ROW = /^[^\S\n]{0,3}(?:>[^\S\n]?)*\|/;
/** A row that stands in a list, or is code. */
const DEEP_ROW = /^[\s>]*\|/;
const DASHES = /^[\s>]*\|[\s|:-]+$/;
const ENDS = /[\s|<>`]/;

interface RowLine {
  readonly start: number;
  readonly end: number;
  /** Whether it is a row of a table. */
  readonly isRow: boolean;
}

/** Blanks to put before each bar that an address would swallow. Each line is looked at once. */
export function spaceBareUrls(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  let line: RowLine = { start: -1, end: -1, isRow: false };
  // Code spans may hold addresses of their own: behind an odd number of marks nothing is changed.
  let ticks = { at: 0, odd: false };
  for (let i = text.indexOf('://'); i >= 0; i = text.indexOf('://', i)) {
    let end = i + 3;
    while (end < text.length && !ENDS.test(text.charAt(end))) end++;
    if (i > line.end) {
      line = lineAround(text, i, line);
      ticks = { at: line.start, odd: false };
    }
    if (line.isRow && text[end] === '|') {
      for (; ticks.at < i; ticks.at++) if (text[ticks.at] === '`') ticks.odd = !ticks.odd;
      if (!ticks.odd) edits.push({ start: end, end, text: ' ' });
    }
    i = end;
  }
  return edits;
}

function lineAround(text: string, offset: number, last: RowLine): RowLine {
  const start = text.lastIndexOf('\n', offset) + 1;
  const newline = text.indexOf('\n', offset);
  const end = newline < 0 ? text.length : newline;
  const row = text.slice(start, end);
  const isRow = ROW.test(row) || (DEEP_ROW.test(row) && isBelowDashes(text, start, last));
  return { start, end, isRow };
}

/** Whether rows go up from a line to one of dashes; what is known of the last line that was asked for is used. */
function isBelowDashes(text: string, start: number, last: RowLine): boolean {
  for (let at = start; at >= 2;) {
    const above = text.lastIndexOf('\n', at - 2) + 1;
    if (above === last.start) return last.isRow;
    const line = text.slice(above, at - 1);
    if (!DEEP_ROW.test(line)) return false;
    if (DASHES.test(line)) return true;
    at = above;
  }
  return false;
}
