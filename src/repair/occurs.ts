export { occurs } from '../core/text.ts';

/** Whether only blanks and signs of quotes and bullets stand before a place on its line. */
export function startsLine(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && i >= at - MAX_PREFIX && PREFIX.has(text.charCodeAt(i))) i--;
  return i < 0 || text.charCodeAt(i) === 10 || text.charCodeAt(i) === 13;
}

/** No line of interest is deeper than this; a long run of blanks must not be looked at again and again. */
const MAX_PREFIX = 60;

/** Blank, tab, `>`, `-`, `*`, `+`, `.`, `)` and digits. */
const PREFIX: ReadonlySet<number> = new Set(Array.from(' \t>-*+.)0123456789', (sign) => sign.charCodeAt(0)));
