/** A quote or a list item that lines stand in. */
export interface Container {
  readonly quote: boolean;
  /** Blanks that a line needs to be in this item, beyond those of what is around it. */
  readonly indent: number;
  /** Column at which an item's content starts. */
  readonly column: number;
}

/** How far a line has been read; the column lies inside a tab where only a part of it is used up. */
export interface Place {
  at: number;
  column: number;
}

const ITEM = /(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)/y;

/** Where the blanks from a place on end, and how many columns they fill. */
export function skipBlanks(line: string, { at, column }: Place): { at: number; column: number; indent: number } {
  let end = at;
  let last = column;
  for (; line[end] === ' ' || line[end] === '\t'; end++) last += line[end] === ' ' ? 1 : 4 - (last % 4);
  return { at: end, column: last, indent: last - column };
}

/** Takes the signs of the containers a line goes on with; returns how many those are. */
export function consume(line: string, place: Place, containers: readonly Container[]): number {
  let n = 0;
  for (; n < containers.length; n++) {
    const container = containers[n];
    const { at, column, indent } = skipBlanks(line, place);
    if (container === undefined) break;
    if (container.quote) {
      const opened = indent > 3 ? null : openQuote(line, at, column);
      if (opened === null) break;
      place.at = opened.place.at;
      place.column = opened.place.column;
    } else if (indent >= container.indent) take(line, place, container.indent);
    else if (at < line.length) break;
  }
  return n;
}

/** Moves over a number of columns of blanks. */
function take(line: string, place: Place, columns: number): void {
  for (let left = columns; left > 0;) {
    const width = line[place.at] === '\t' ? 4 - (place.column % 4) : 1;
    place.column += Math.min(width, left);
    if (width <= left) place.at++;
    left -= width;
  }
}

interface Opened {
  readonly container: Container;
  readonly place: Place;
}

export function openQuote(line: string, at: number, column: number): Opened | null {
  if (line[at] !== '>') return null;
  const place = { at: at + 1, column: column + 1 };
  if (line[place.at] === ' ' || line[place.at] === '\t') take(line, place, 1);
  return { container: { quote: true, indent: 0, column: 0 }, place };
}

/** A list item's sign, unless it is a rule. Only some items may interrupt a paragraph (`here`). */
export function openItem(
  line: string,
  at: number,
  { column, indent, here }: { readonly column: number; readonly indent: number; readonly here: boolean },
): Opened | null {
  ITEM.lastIndex = at;
  const match = ITEM.exec(line);
  if (match === null || isRule(line, at)) return null;
  const width = match[0].length;
  const place = { at: at + width, column: column + width };
  const { at: next, indent: gap } = skipBlanks(line, place);
  const empty = next === line.length;
  if (here && (empty || (match[1] !== undefined && Number(match[1]) !== 1))) return null;
  const blanks = empty || gap > 4 ? 1 : gap;
  if (!empty) take(line, place, blanks);
  return { container: { quote: false, indent: indent + width + blanks, column: column + width + blanks }, place };
}

/** Three or more of `-`, `*` or `_`, and blanks. Written out: an expression overflows on long lines. */
export function isRule(line: string, at: number): boolean {
  const sign = line[at];
  if (sign !== '-' && sign !== '*' && sign !== '_') return false;
  let signs = 0;
  for (let i = at; i < line.length; i++) {
    if (line[i] === sign) signs++;
    else if (line[i] !== ' ' && line[i] !== '\t') return false;
  }
  return signs > 2;
}
