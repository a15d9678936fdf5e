import type { LinkKind, Span } from '../core/types.ts';

const BLANK = /\s/;

/** Kinds that may be written `[text](address)`. */
const INLINE: ReadonlySet<LinkKind> = new Set(['link', 'image', 'include', 'toc']);

/**
 * Where the address of a link stands inside its span, as it was written. Null where it is not written
 * as such: in a bare `www.…`, or in a text that had to be rewritten before it was parsed.
 */
export function addressIn(text: string, kind: LinkKind, url: string, { start, end }: Span): Span | null {
  // A picture in a link is followed by the link's own address.
  const open = INLINE.has(kind) ? text.lastIndexOf('](', end - 2) : -1;
  const from =
    open >= start ? afterOpening(text, open + 2, end) : kind === 'definition' ? afterLabel(text, start, end) : start;
  if (text.startsWith(url, from)) return url === '' ? null : { start: from, end: from + url.length };
  if (from > start && url !== '') return written(text, from, end);
  const at = url === '' ? -1 : text.indexOf(url, from);
  return at < 0 || at + url.length > end ? null : { start: at, end: at + url.length };
}

function afterOpening(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && BLANK.test(text.charAt(at))) at++;
  return text[at] === '<' ? at + 1 : at;
}

function afterLabel(text: string, start: number, end: number): number {
  const close = text.indexOf(']:', start);
  return close < 0 || close >= end ? start : afterOpening(text, close + 2, end);
}

/** An address with escapes or entities: its own letters are others than those it stands for. */
function written(text: string, from: number, end: number): Span | null {
  let at = from;
  let depth = 0;
  const angled = text[from - 1] === '<';
  for (; at < end; at++) {
    const letter = text.charAt(at);
    if (letter === '\\') at++;
    else if (angled ? letter === '>' : BLANK.test(letter) || (letter === ')' && depth-- === 0)) break;
    else if (letter === '(') depth++;
  }
  return at > from && /[\\&]/.test(text.slice(from, at)) ? { start: from, end: at } : null;
}
