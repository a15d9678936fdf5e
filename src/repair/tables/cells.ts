/** Where the bars of a table row stand: those that part cells, and those inside of code. */
export interface Bars {
  readonly parting: readonly number[];
  readonly coded: readonly number[];
}

/** Finds the bars of a row as its author means them: not those that are escaped, and not those in code. */
export function barsOf(row: string, from: number): Bars {
  const parting: number[] = [];
  const coded: number[] = [];
  const closers = new Map<number, number>();
  for (let at = from; at < row.length; at++) {
    const sign = row[at];
    if (sign === '\\') at++;
    else if (sign === '|') parting.push(at);
    else if (sign === '`') {
      const run = runAt(row, at);
      const close = closeOf(row, at + run, run, closers);
      for (let i = at; i < close; i++) if (row[i] === '|' && row[i - 1] !== '\\') coded.push(i);
      at = close < 0 ? at + run - 1 : close + run - 1;
    }
  }
  return { parting, coded };
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
