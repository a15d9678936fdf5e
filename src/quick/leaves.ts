import { createScope } from '../markdown/index.ts';
import { addHtml, knownLanguage, placed } from '../normalize/index.ts';
import { readHeadingText } from './headings.ts';
import { afterBlanks, giveUp, type Scan } from './scan.ts';
import { endOfTag } from './tags.ts';

/** Opens a block of code, if its first line is a plain one. */
export function openFence(scan: Scan, at: number, end: number): boolean {
  const { text } = scan;
  const sign = text.charCodeAt(at);
  let i = at;
  while (text.charCodeAt(i) === sign) i++;
  const info = text.slice(i, end).trim();
  if (/[\\&]/.test(info)) return false;
  const [lang = '', ...meta] = info.split(/\s+/);
  if (lang !== '' && knownLanguage(lang, meta.join(' ')) === null) return false;
  scan.fence = sign;
  scan.fenceLength = i - at;
  return true;
}

/** A line of code, or the one that ends it. */
export function inFence(scan: Scan, at: number, end: number): -1 {
  const { text, fence } = scan;
  let first = at;
  while (text.charCodeAt(first) === 32) first++;
  if (text.charCodeAt(first) !== fence || first - at > 3) return -1;
  let i = first;
  while (text.charCodeAt(i) === fence) i++;
  if (i - first < scan.fenceLength) return -1;
  if (afterBlanks(scan, i) === end) scan.fence = 0;
  return -1;
}

export function readHeading(scan: Scan, at: number, end: number): -1 {
  let from = at;
  while (scan.text.charCodeAt(from) === 35) from++;
  readHeadingText(scan, { start: at, from, end });
  scan.above = [];
  return -1;
}

// Elements that start a block of raw HTML wherever they stand.
const BLOCK =
  /<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[ \t\r\n>]|\/>|$)/iy;
/** A hard blank is none here. */
const BLANK = /^[ \t\r]*$/;
const SPECIAL = /<(?:script|pre|style|textarea|[?!])/iy;
/** What may be a tag alone on its line. */
const ALONE = /<[^<>\n]*>[ \t\r]*(?:\n|$)/y;

/** Raw HTML that starts at a place: the place behind it, -1 where the page is given up, 0 where it is text. */
export function readHtml(scan: Scan, at: number, end: number): number {
  const { text } = scan;
  SPECIAL.lastIndex = at;
  if (SPECIAL.test(text)) return text.startsWith('<!--', at) ? readComment(scan, at, end) : giveUp(scan);
  BLOCK.lastIndex = at;
  if (BLOCK.test(text)) return readBlock(scan, at, end);
  ALONE.lastIndex = at;
  if (!ALONE.test(text)) return 0;
  // Does it interrupt a paragraph? Not outside of everything.
  if (scan.paragraph) return scan.containers.length > 0 ? giveUp(scan) : 0;
  return readTagAlone(scan, at, end);
}

/** A tag alone on its line starts a block, if it is one. */
function readTagAlone(scan: Scan, at: number, end: number): number {
  const close = endOfTag(scan, at, end);
  return close > 0 ? readBlock(scan, at, end) : close;
}

/** A comment with nothing behind it; what follows on its last line would belong to it. */
function readComment(scan: Scan, at: number, end: number): number {
  const { text } = scan;
  const close = text.indexOf('-->', at + 4);
  if (close < 0 || (close >= end && scan.containers.length > 0)) return giveUp(scan);
  const newline = text.indexOf('\n', close);
  const last = newline < 0 ? text.length : newline;
  return BLANK.test(text.slice(close + 3, last)) ? last : giveUp(scan);
}

/** A block up to the next blank line, outside of everything. */
function readBlock(scan: Scan, at: number, end: number): number {
  const { text, containers } = scan;
  let last = end;
  for (;;) {
    const next = text.indexOf('\n', last) + 1;
    if (next === 0) break;
    const newline = text.indexOf('\n', next);
    const stop = newline < 0 ? text.length : newline;
    if (BLANK.test(text.slice(next, stop))) break;
    // In a quote or an item its lines are not those of the file.
    if (containers.length > 0 || text.charCodeAt(stop - 1) === 13) return giveUp(scan);
    last = stop;
  }
  const value = text.slice(at, last);
  // Its places are those of the file only where it stands there as it is.
  if ((containers.length > 0 || scan.edited) && value.includes('=')) return giveUp(scan);
  if (SILENT.test(value) || (/<a\b/i.test(value) && headingBelow(text, last) !== 'none')) return giveUp(scan);
  addHtml({ type: 'html', value, ...placed({ start: at, end: last }) }, createScope(), scan.out);
  return last;
}

const SILENT = /<(?:script|style|iframe|object|embed|noscript|template|svg|math|textarea|select|form|title|!|\?)/i;

/** Whether the next line that is not blank is a heading; one in a quote, or far from the margin, may be one. */
export function headingBelow(text: string, from: number): 'none' | 'maybe' | 'heading' {
  let at = from;
  while (at < text.length && BLANK_OR_SIGN.has(text.charCodeAt(at))) at++;
  if (text.charCodeAt(at) !== 35) return 'none';
  const start = text.lastIndexOf('\n', at) + 1;
  return at - start < 4 && /^ *#{1,6}[ \r\n]/.test(text.slice(start, at + 8)) ? 'heading' : 'maybe';
}

const BLANK_OR_SIGN: ReadonlySet<number> = new Set([9, 10, 13, 32, 62]);
