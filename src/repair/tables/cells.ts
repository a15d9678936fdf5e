import type { Span } from '../../core/types.ts';

/** Where the bars of a table row stand: those that part cells, and those inside of code and links. */
export interface Bars {
  readonly parting: readonly number[];
  readonly coded: readonly number[];
  /** Links with a bar in them. */
  readonly links: readonly Span[];
}

/** A link whose text or address has a bar in it. */
const CUT =
  /\[(?:[^[\]\\|\x60]{0,200}(?:(?<!\\)\|[^[\]\\|\x60]{1,200}){1,4}\]\([^()\s|]{1,300}|[^[\]\\|\x60]{1,200}\]\([^()\s|]{1,300}\|[^()\s|]{1,300})\)/y;

/** Finds the bars of a row as its author means them: not those that are escaped, and not those in code. */
export function barsOf(row: string, from: number): Bars {
  const parting: number[] = [];
  const coded: number[] = [];
  const links: Span[] = [];
  const closers = new Map<number, number>();
  for (let at = from; at < row.length; at++) {
    const sign = row[at];
    if (sign === '\\') at++;
    else if (sign === '|') parting.push(at);
    else if (sign === '[') {
      const end = endOfCut(row, at);
      if (end < 0) continue;
      links.push({ start: at, end });
      for (let i = at; i < end; i++) if (row[i] === '|' && row[i - 1] !== '\\') coded.push(i);
      at = end - 1;
    } else if (sign === '`') {
      const run = runAt(row, at);
      const close = closeOf(row, at + run, run, closers);
      for (let i = at; i < close; i++) if (row[i] === '|' && row[i - 1] !== '\\') coded.push(i);
      at = close < 0 ? at + run - 1 : close + run - 1;
    }
  }
  return { parting, coded, links };
}

/** Where a link ends that a bar would cut; -1 where there is none. */
function endOfCut(row: string, at: number): number {
  CUT.lastIndex = at;
  return CUT.test(row) ? CUT.lastIndex : -1;
}

/** Number of cells up to the last that is not empty. */
export function filledCells(row: string, from: number, bars: Bars): number {
  let cells = cellsOf(row, from, bars);
  const { parting } = bars;
  const first = row.slice(from, parting[0]).trim() === '' ? 0 : -1;
  for (; cells > 1; cells--) {
    const start = parting[first + cells - 1];
    const end = parting[first + cells] ?? row.length;
    if (start === undefined || row.slice(start + 1, end).trim() !== '') break;
  }
  return cells;
}

/** Number of cells that a row has. */
export function cellsOf(row: string, from: number, { parting } = barsOf(row, from)): number {
  const [first, last] = [parting[0], parting.at(-1)];
  if (first === undefined || last === undefined) return 1;
  const opens = row.slice(from, first).trim() === '';
  const closes = last > first || !opens ? row.slice(last + 1).trim() === '' : false;
  return parting.length + 1 - (opens ? 1 : 0) - (closes ? 1 : 0);
}

function runAt(row: string, at: number): number {
  let end = at;
  while (row[end] === '`') end++;
  return end - at;
}

/** Where a run of the same length starts; -1 for none. A length that has none is looked for once. */
function closeOf(row: string, from: number, run: number, none: Map<number, number>): number {
  if (none.has(run)) return -1;
  for (let at = row.indexOf('`', from); at >= 0;) {
    const length = runAt(row, at);
    if (length === run) return at;
    at = row.indexOf('`', at + length);
  }
  none.set(run, -1);
  return -1;
}
