import type { Root } from 'mdast';
import { isParent, type Nodes } from './nodes.ts';

// The engine lets a bare address run over the bar that ends its table cell: `|http://x/|North|` is
// one cell to it. A blank before the bar is what authors mean; offsets are counted back afterwards.
const ROW = /^[^\S\n]{0,3}(?:>[^\S\n]?)*\|/;
const ENDS = /[\s|<>`]/;

/** A text with a blank before each bar that an address would swallow, and where they were put. */
export interface Spaced {
  readonly text: string;
  /** Offsets in the original text before which a blank was put, ascending. */
  readonly at: readonly number[];
}

/** One scan from address to address; each line is looked at once. */
export function spaceBareUrls(text: string): Spaced {
  const at: number[] = [];
  let line = { end: -1, isRow: false };
  for (let i = text.indexOf('://'); i >= 0; i = text.indexOf('://', i)) {
    let end = i + 3;
    while (end < text.length && !ENDS.test(text.charAt(end))) end++;
    if (i > line.end) line = lineAround(text, i);
    if (line.isRow && text[end] === '|') at.push(end);
    i = end;
  }
  if (at.length === 0) return { text, at };
  const parts = at.map((offset, n) => text.slice(at[n - 1] ?? 0, offset));
  return { text: [...parts, text.slice(at.at(-1))].join(' '), at };
}

/** Code spans may hold bars and addresses of their own: a row with one is left alone. */
function lineAround(text: string, offset: number): { readonly end: number; readonly isRow: boolean } {
  const start = text.lastIndexOf('\n', offset) + 1;
  const newline = text.indexOf('\n', offset);
  const end = newline < 0 ? text.length : newline;
  const row = text.slice(start, end);
  return { end, isRow: ROW.test(row) && !row.includes('`') };
}

/** Moves every position of a tree back to where it stands in the original text. */
export function unspace(tree: Root, at: readonly number[]): void {
  // Not recursive: the tree may be deeper than the stack.
  const todo: Nodes[] = [tree];
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (node.position !== undefined) {
      const { start, end } = node.position;
      start.offset = moveBack(start.offset ?? 0, at);
      end.offset = moveBack(end.offset ?? 0, at);
    }
    if (isParent(node)) for (const child of node.children) todo.push(child);
  }
}

/** Offset less the blanks put before it: the n-th stands at `at[n] + n` in the spaced text. */
function moveBack(offset: number, at: readonly number[]): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) + middle < offset) low = middle + 1;
    else high = middle;
  }
  return offset - low;
}
