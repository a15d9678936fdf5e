import { afterQuote, goOn, itemAt } from './containers.ts';
import { inFence, openFence, readHeading, readHtml } from './leaves.ts';
import { readText } from './paragraphs.ts';
import { opensFence, isHeading, isRule, isUnderline } from './signs.ts';
import { afterBlanks, giveUp, QUOTE, type Scan } from './scan.ts';

/** Nobody nests deeper. */
const MAX_DEPTH = 20;

/** Reads one line; gives the place from which to go on, or -1 for the next line. */
export function readLine(scan: Scan, start: number, end: number): number {
  const { text, containers } = scan;
  if (containers.length === 0 && scan.fence === 0) {
    const code = text.charCodeAt(start);
    // Most lines start with a letter, outside of everything.
    if (start < end && code > 64 && code !== 91 && code !== 95 && code !== 96 && code !== 124 && code !== 126)
      return readText(scan, start, end);
  }
  let at = start;
  let level = 0;
  for (; level < containers.length; level++) {
    const next = goOn(scan, containers[level] ?? 0, at, end);
    if (next < 0) break;
    at = next;
  }
  if (scan.fence !== 0) {
    if (level === containers.length) return inFence(scan, at, end);
    scan.fence = 0;
  }
  return startBlocks(scan, at, end, level);
}

/** Takes the signs of new quotes and items, then reads what they hold. */
function startBlocks(scan: Scan, from: number, end: number, matched: number): number {
  const { containers, text } = scan;
  let level = matched;
  let at = from;
  for (;;) {
    const first = afterBlanks(scan, at);
    if (scan.odd) return -1;
    if (first === end) {
      scan.blank = true;
      return leave(scan, level);
    }
    const here = scan.paragraph && level === containers.length;
    const indent = first - at;
    if (indent > 3) return readIndented(scan, { from: at, first, end }, level);
    if (here && isUnderline(text, first, end)) return giveUp(scan);
    const follows = level < containers.length && containers[level] !== QUOTE;
    const container = text.charCodeAt(first) === 62 ? QUOTE : itemAt(scan, first, end, { indent, here, follows });
    if (scan.odd) return -1;
    if (container === 0) return readLeaf(scan, first, end, level);
    if (level === MAX_DEPTH) return giveUp(scan);
    leave(scan, level);
    containers.push(container);
    level = containers.length;
    at = container === QUOTE ? afterQuote(scan, first) : at + container;
  }
}

/** Ends the containers beyond a level, and the paragraph in them. */
function leave(scan: Scan, level: number): -1 {
  if (level < scan.containers.length) {
    scan.containers.length = level;
    scan.alert = false;
  }
  scan.paragraph = false;
  return -1;
}

/** Four blanks or more: code, unless a paragraph goes on. */
function readIndented(
  scan: Scan,
  { from, first, end }: { readonly from: number; readonly first: number; readonly end: number },
  level: number,
): number {
  if (scan.paragraph) return scan.table ? giveUp(scan) : readOn(scan, first, end, level);
  leave(scan, level);
  scan.code = true;
  // Markers that are code by their indentation alone are lifted out of it.
  for (let i = from; i < end; i++) {
    const code = scan.text.charCodeAt(i);
    if (code === 91 && (scan.text.charCodeAt(i + 1) === 33 || scan.text.charCodeAt(i - 1) === 33)) giveUp(scan);
  }
  return -1;
}

function readLeaf(scan: Scan, at: number, end: number, level: number): number {
  const { text } = scan;
  const code = text.charCodeAt(at);
  if (code === 35 && isHeading(text, at, end)) {
    // Of several signs without a text a repair would make something else.
    if (!scan.repaired && text.charCodeAt(at + 1) === 35 && isBare(text, at, end)) return giveUp(scan);
    leave(scan, level);
    return readHeading(scan, at, end);
  }
  if ((code === 96 || code === 126) && opensFence(text, at, end)) {
    if (!openFence(scan, at, end)) return giveUp(scan);
    leave(scan, level);
    return -1;
  }
  if (isRule(text, at, end)) return scan.repaired || scan.blankAbove ? leave(scan, level) : giveUp(scan);
  if (code === 60) {
    const next = readHtml(scan, at, end);
    if (next !== 0 || scan.odd) return (leave(scan, level), next);
  }
  if (scan.paragraph) return readOn(scan, at, end, level);
  leave(scan, level);
  return readText(scan, at, end);
}

function isBare(text: string, at: number, end: number): boolean {
  let i = at;
  while (text.charCodeAt(i) === 35) i++;
  return i >= end;
}

/** A paragraph goes on, maybe without the signs of its containers. */
function readOn(scan: Scan, at: number, end: number, level: number): number {
  const lazy = level < scan.containers.length;
  if (lazy && (scan.table || scan.alert)) return giveUp(scan);
  return readText(scan, at, end);
}
