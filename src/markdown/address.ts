import type { LinkKind, Span } from '../core/types.ts';

const BLANK = /\s/;

/** Kinds that may be written `[text](address)`. */
const INLINE: ReadonlySet<LinkKind> = new Set(['link', 'image', 'include', 'toc']);

/**
 * Where the address of a link stands inside its span, as it was written. Null where it is not written
 * as such: in a bare `www.…`, or in a text that had to be rewritten before it was parsed.
 */
export function addressIn(text: string, kind: LinkKind, url: string, { start, end }: Span): Span | null {
  // What is not in the span must not be looked for in all of the text.
  const own = text.slice(start, end);
  // A picture in a link is followed by the link's own address.
  const open = INLINE.has(kind) ? own.lastIndexOf('](') : kind === 'definition' ? own.indexOf(']:') : -1;
  const from = open < 0 ? start : afterOpening(text, start + open + 2, end);
  if (text.startsWith(url, from)) return url === '' ? null : { start: from, end: from + url.length };
  if (from > start && url !== '') return written(text, from, end);
  const at = url === '' ? -1 : own.indexOf(url, from - start);
  return at < 0 ? null : { start: start + at, end: start + at + url.length };
}

function afterOpening(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && BLANK.test(text.charAt(at))) at++;
  return text[at] === '<' ? at + 1 : at;
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
