import { giveUp, type Scan } from './scan.ts';

/** The address of a link, and where the link ends. */
export interface Destination {
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** Parentheses in an address. */
const MAX_DEPTH = 8;

/** What stands behind `](`: null where it is no address. Escapes and entities are given up. */
export function readDestination(scan: Scan, at: number, end: number): Destination | null {
  const { text } = scan;
  let from = at;
  while (text.charCodeAt(from) === 32) from++;
  let to = from;
  if (text.charCodeAt(from) === 60) {
    giveUp(scan);
    return null;
  }
  let depth = 0;
  for (; to < end; to++) {
    const code = text.charCodeAt(to);
    if (code < 33) break;
    if (code === 40) depth++;
    else if (code === 41 && depth-- === 0) return { from, to, end: to + 1 };
    else if (code === 92 && to + 1 < end) to++;
    else if (code === 38 && isEntity(text, to)) return give(scan);
    if (depth > MAX_DEPTH) return give(scan);
  }
  return to >= end || depth > 0 || text.charCodeAt(to) === 9 ? give(scan) : behind(scan, from, to, end);
}

/** A title, or the end of the link behind blanks. */
function behind(scan: Scan, from: number, to: number, end: number): Destination | null {
  const { text } = scan;
  let i = to;
  while (text.charCodeAt(i) === 32) i++;
  if (i >= end) return give(scan);
  const code = text.charCodeAt(i);
  if (code === 41) return { from, to, end: i + 1 };
  if (code !== 34 && code !== 39) return code === 40 ? give(scan) : null;
  let close = i + 1;
  for (; close < end && text.charCodeAt(close) !== code; close++) if (text.charCodeAt(close) === 92) return give(scan);
  if (close >= end) return give(scan);
  i = close + 1;
  while (text.charCodeAt(i) === 32) i++;
  return text.charCodeAt(i) === 41 ? { from, to, end: i + 1 } : give(scan);
}

const ENTITY = /&(?:#|(?!amp;)\w{1,40};)/y;

function isEntity(text: string, at: number): boolean {
  ENTITY.lastIndex = at;
  return ENTITY.test(text);
}

function give(scan: Scan): null {
  giveUp(scan);
  return null;
}
