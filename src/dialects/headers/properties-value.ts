import { decodeEntities } from '../../markdown/index.ts';
import { withoutInvisible } from '../../core/invisible.ts';
import { LIMIT } from './properties-bounds.ts';

/** Quotes inside one value; what has more is no value. */
const MAX_QUOTES = 100;

const CLOSERS: Readonly<Record<string, string>> = { '"': '"', "'": "'", '“': '”', '”': '”', '«': '»' };
// What may follow a closing quote; anything else means that the quote belongs to the value.
const AFTER_VALUE = /^(?:[^\S\r\n]*[\r\n]|[\s,\u200b\ufeff]*(?:\/?>|[a-z_$][\w.$:-]*\s*=|<!--|$))/i;

export interface Value {
  readonly text: string;
  readonly end: number;
  /** How it was delimited: a pair of quotes, an open quote without its end, nothing. */
  readonly quote: 'plain' | 'other' | 'open' | 'none';
  /** A second quote stood at its end. */
  readonly doubled: boolean;
  /** The sign that ends it. */
  readonly closer: string;
}

/** The value that starts at `at`, behind the equals sign. */
export function readValue(text: string, at: number): Value {
  const open = text[at] ?? '';
  const closer = CLOSERS[open];
  if (closer === undefined) {
    const bare = /^(?:[^\s/>]|\/(?!>))*/.exec(text.slice(at, at + LIMIT))?.[0] ?? '';
    return { text: bare.replace(/["'“”«»]+$/, ''), end: at + bare.length, quote: 'none', doubled: false, closer: '' };
  }
  const lost = lostQuote(text, at + 1);
  let i = text.indexOf(closer, at + 1);
  for (let tries = 0; i >= 0 && i < lost && tries < MAX_QUOTES; tries++, i = text.indexOf(closer, i + 1)) {
    if (!AFTER_VALUE.test(text.slice(i + 1, i + 120))) continue;
    const inside = text.slice(at + 1, i);
    const doubled = inside.endsWith(closer) && inside.indexOf(closer) === inside.length - 1;
    // Single quotes are right around a value with double ones.
    const plain = open === '"' || (open === "'" && inside.includes('"'));
    return {
      text: doubled ? inside.slice(0, -1) : inside,
      end: i + 1,
      quote: plain ? 'plain' : 'other',
      doubled,
      closer,
    };
  }
  const line = /^[^\r\n]*/.exec(text.slice(at + 1, at + 1 + LIMIT))?.[0] ?? '';
  // Quotes that come out even: the last one closes, and what stands behind it belongs to nothing.
  if (line.split(closer).length % 2 === 0) {
    const end = line.lastIndexOf(closer);
    return { text: line.slice(0, end), end: at + 2 + end, quote: 'plain', doubled: false, closer };
  }
  // The quote was never closed: the value ends with its line.
  const tagEnd = /\/?>$/.exec(line.trimEnd());
  const value = tagEnd === null ? line : line.slice(0, tagEnd.index).trimEnd();
  return { text: value, end: at + 1 + value.length, quote: 'open', doubled: false, closer };
}

/**
 * Where a value that starts at `from` must have ended: one that runs over a line like `name="` or
 * `/>` has swallowed the next attribute; no value runs into a heading.
 */
function lostQuote(text: string, from: number): number {
  const next = /[\r\n][ \t]*(?:[a-z_$][\w.$:-]*\s*=\s*["']|\/>|#{1,6}\s)/i.exec(text.slice(from, from + LIMIT));
  return next === null ? from + LIMIT : from + next.index + next[0].length;
}

/** A value as text: references decoded, white space squeezed. */
export function cleanValue(value: string): string {
  return withoutInvisible(decodeEntities(value)).replace(/\s+/g, ' ').trim();
}

/** Whether a value holds references that nothing calls for: `&#xD;`, not `&quot;`. */
export function hasOddEntity(value: string): boolean {
  return /&(?!(?:quot|amp|lt|gt|apos|nbsp);)#?\w{1,10};/.test(value);
}
