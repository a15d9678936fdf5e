import type { Table, TableCell, TableRow } from 'mdast';
import { plainText } from './node-text.ts';

/** HTML of what a cell holds. */
type RenderCell = (cell: TableCell) => string;

/** A table in a frame that scrolls by itself. */
export function table(node: Table, render: RenderCell): string {
  const columns = node.children[0]?.children.length ?? 0;
  const long = longColumns(node, columns);
  const rows = node.children.map((row, r) => tableRow(row, r === 0, { node, columns, long, render }));
  const body = rows.length > 1 ? `<tbody>\n${rows.slice(1).join('')}</tbody>\n` : '';
  return `<div class="table-scroll" tabindex="0">\n<table>\n<thead>\n${rows[0] ?? ''}</thead>\n${body}</table>\n</div>\n`;
}

interface TableContext {
  readonly node: Table;
  readonly columns: number;
  /** Columns that hold sentences. */
  readonly long: ReadonlySet<number>;
  readonly render: RenderCell;
}

/** More than this many letters in a cell are read line by line, and need room for a line. */
const SENTENCE = 40;

function longColumns(node: Table, columns: number): ReadonlySet<number> {
  const long = new Set<number>();
  for (const row of node.children)
    for (let c = 0; c < columns && c < row.children.length; c++)
      if (!long.has(c) && plainText(row.children[c] ?? row).length > SENTENCE) long.add(c);
  return long;
}

function tableRow({ children }: TableRow, head: boolean, { node, columns, long, render }: TableContext): string {
  const cells = children.slice(0, columns).map((cell, c) => {
    const names = [...(node.align?.[c] ? [`align-${node.align[c]}`] : []), ...(head && long.has(c) ? ['long'] : [])];
    const attributes = names.length === 0 ? '' : ` class="${names.join(' ')}"`;
    const content = render(cell);
    // A corner without words is the head of nothing.
    return head && content !== '' ? `<th scope="col"${attributes}>${content}</th>` : `<td${attributes}>${content}</td>`;
  });
  // One cell for all that are missing: rows of a few letters under a wide head would grow to megabytes.
  const missing = columns - cells.length;
  if (missing > 0) cells.push(missing === 1 ? '<td></td>' : `<td colspan="${missing}"></td>`);
  return `<tr>${cells.join('')}</tr>\n`;
}
