import type { Edit } from '../core/types.ts';

// The engine lets a bare address run over the bar that ends its table cell: `|http://x/|North|` is
// one cell to it. A blank before the bar is what authors mean.
const ROW = /^[^\S\n]{0,3}(?:>[^\S\n]?)*\|/;
const ENDS = /[\s|<>`]/;

/** Blanks to put before each bar that an address would swallow. Each line is looked at once. */
export function spaceBareUrls(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  let line = { end: -1, isRow: false };
  for (let i = text.indexOf('://'); i >= 0; i = text.indexOf('://', i)) {
    let end = i + 3;
    while (end < text.length && !ENDS.test(text.charAt(end))) end++;
    if (i > line.end) line = lineAround(text, i);
    if (line.isRow && text[end] === '|') edits.push({ start: end, end, text: ' ' });
    i = end;
  }
  return edits;
}

/** Code spans may hold bars and addresses of their own: a row with one is left alone. */
function lineAround(text: string, offset: number): { readonly end: number; readonly isRow: boolean } {
  const start = text.lastIndexOf('\n', offset) + 1;
  const newline = text.indexOf('\n', offset);
  const end = newline < 0 ? text.length : newline;
  const row = text.slice(start, end);
  return { end, isRow: ROW.test(row) && !row.includes('`') };
}
