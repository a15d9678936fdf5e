import { isSafeUrl } from '../core/url.ts';
import { createScope, isSilent } from '../markdown/index.ts';
import { addHtml, placed } from '../normalize/index.ts';
import { giveUp, noteBar, type Scan } from './scan.ts';

const NAME = /<a[ ]+(?:name|id)="([^"&<>\s|]+)"[ ]*>/y;
const URI = /<([a-z][a-z0-9+.-]{1,31}:[^\s<>\\&|]*)>/iy;

/** `<`: a tag, an address in angle brackets, or text. */
export function readTag(scan: Scan, at: number, end: number): number {
  const { text } = scan;
  const next = text.charCodeAt(at + 1);
  if (next === 33 || next === 63) return readComment(scan, at, end);
  const closing = next === 47;
  if (!isLetter(closing ? text.charCodeAt(at + 2) : next)) return at + 1;
  NAME.lastIndex = at;
  const name = NAME.exec(text);
  if (name?.[1] !== undefined) {
    scan.out.anchors.push({ id: name[1], span: { start: at, end: NAME.lastIndex } });
    return NAME.lastIndex;
  }
  URI.lastIndex = at;
  const uri = URI.exec(text)?.[1];
  if (uri !== undefined) return addUri(scan, uri, at);
  const close = endOfTag(scan, at, end);
  if (close <= 0) return close < 0 || isMail(text, at) ? giveUp(scan) : at + 1;
  return closing ? close : addTag(scan, at, close);
}

const MAIL = /<[^\s<>@]*@[^\s<>]*>/y;

/** `<name@host>` */
function isMail(text: string, at: number): boolean {
  MAIL.lastIndex = at;
  return MAIL.test(text);
}

function addUri(scan: Scan, url: string, start: number): number {
  const end = start + url.length + 2;
  if (!isSafeUrl(url) || scan.opens.length > 0) return giveUp(scan);
  scan.out.links.push({ kind: 'link', url, span: { start, end }, address: { start: start + 1, end: end - 1 } });
  return end;
}

function addTag(scan: Scan, at: number, end: number): number {
  const value = scan.text.slice(at, end);
  if (isSilent((/^<([a-z0-9-]+)/i.exec(value)?.[1] ?? '').toLowerCase())) return giveUp(scan);
  if (value.includes('=')) {
    const facts = scan.out.facts.length;
    addHtml({ type: 'html', value, ...placed({ start: at, end }) }, createScope(), scan.out);
    if (scan.out.facts.length > facts) return giveUp(scan);
  }
  return value.includes('|') ? noteBar(scan, end) : end;
}

/** A comment within the line. */
function readComment(scan: Scan, at: number, end: number): number {
  const { text } = scan;
  if (!text.startsWith('<!--', at))
    return isLetter(text.charCodeAt(at + 2)) ||
      text.charCodeAt(at + 1) === 63 ||
      text.charCodeAt(at + 2) === 91 ||
      text.charCodeAt(at + 2) === 45
      ? giveUp(scan)
      : at + 1;
  const close = text.indexOf('-->', at + 4);
  // Odd starts and ends of comments are read in several ways.
  if (close < 0 || close + 3 > end || text.charCodeAt(at + 4) === 62 || text.charCodeAt(at + 4) === 45)
    return giveUp(scan);
  return close + 3;
}

/** Place after the `>` of a tag; 0 for text, -1 where the line ends within. */
export function endOfTag(scan: Scan, at: number, end: number): number {
  const { text } = scan;
  const closing = text.charCodeAt(at + 1) === 47;
  let i = closing ? at + 2 : at + 1;
  if (!isLetter(text.charCodeAt(i))) return 0;
  while (isLetter(text.charCodeAt(i)) || isDigit(text.charCodeAt(i)) || text.charCodeAt(i) === 45) i++;
  for (;;) {
    const blanks = skip(text, i);
    const code = text.charCodeAt(blanks);
    if (blanks >= end) return giveUp(scan);
    if (code === 62) return blanks + 1;
    if (closing) return 0;
    if (code === 47) return text.charCodeAt(blanks + 1) === 62 ? blanks + 2 : blanks + 1 >= end ? giveUp(scan) : 0;
    if (blanks === i || !(isLetter(code) || code === 95 || code === 58)) return 0;
    i = endOfAttribute(scan, blanks, end);
    if (i <= 0) return i;
  }
}

function endOfAttribute(scan: Scan, at: number, end: number): number {
  const { text } = scan;
  let i = at;
  while (/[\w.:-]/.test(text.charAt(i)) && i < end) i++;
  const equals = skip(text, i);
  if (text.charCodeAt(equals) !== 61) return i;
  const value = skip(text, equals + 1);
  if (value >= end) return giveUp(scan);
  const quote = text.charCodeAt(value);
  if (quote === 34 || quote === 39) {
    const close = text.indexOf(quote === 34 ? '"' : "'", value + 1);
    return close < 0 || close >= end ? giveUp(scan) : close + 1;
  }
  let to = value;
  while (to < end && !/[\s"'=<>`]/.test(text.charAt(to))) to++;
  return to === value ? 0 : to;
}

function skip(text: string, at: number): number {
  let i = at;
  while (text.charCodeAt(i) === 32 || text.charCodeAt(i) === 9) i++;
  return i;
}

function isLetter(code: number): boolean {
  return (code > 64 && code < 91) || (code > 96 && code < 123);
}

function isDigit(code: number): boolean {
  return code > 47 && code < 58;
}
