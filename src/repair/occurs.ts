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

/** Whether `[!` or `[AZURE.` stands at a place: a marker begins so. */
export function opensMarker(text: string, at: number): boolean {
  const code = text.charCodeAt(at + 1);
  return code === 33 || ((code === 65 || code === 97) && /^AZURE\.$/i.test(text.slice(at + 1, at + 7)));
}

/** Place of the last sign before a place that is no blank; -1 for none. */
export function beforeBlanks(text: string, at: number): number {
  let i = at - 1;
  while (text.charCodeAt(i) === 32 || text.charCodeAt(i) === 9) i--;
  return i;
}
