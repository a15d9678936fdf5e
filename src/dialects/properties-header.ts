import type { Fact, Source } from '../core/types.ts';
import { decodeEntities } from '../markdown/index.ts';
import type { Field, Header } from './dialect.ts';

/** A header longer than this is not one: some page merely starts with a tag. */
const LIMIT = 20_000;

/** Quotes inside one value; what has more is no value. */
const MAX_QUOTES = 100;

const TAG = /^(\s*(?:<!--[\s\S]*?-->\s*|#[^\n]*\n\s*)?)<\s*(?:properties|tags)\b/i;
const NAME = /[\s,]*([a-z_$][\w.$:-]*)\s*=\s*/iy;
const CLOSERS: Readonly<Record<string, string>> = { '"': '"', "'": "'", '“': '”', '”': '”', '«': '»' };
// What may follow a closing quote; anything else means that the quote belongs to the value.
const AFTER_VALUE = /^(?:[^\S\r\n]*[\r\n]|[\s,\u200b\ufeff]*(?:\/?>|[a-z_$][\w.$:-]*\s*=|<!--|$))/i;

export function startsWithProperties(text: string): boolean {
  return TAG.test(text.slice(0, LIMIT));
}

/**
 * Reads `<properties a="…" … />` and a following `<tags … />`. Lenient where authors are: names in
 * any case, blanks around `=`, single or typographic quotes, quotes inside values, a lost closing
 * quote. What stands before the tag stays part of the body.
 */
export function propertiesHeader({ text }: Source): Header {
  const fields: Field[] = [];
  const facts: Fact[] = [];
  const first = TAG.exec(text.slice(0, LIMIT));
  let body = first?.[1]?.length ?? 0;
  for (let tag = first; tag !== null; tag = /^\s*<\s*tags\b/i.exec(text.slice(body, body + LIMIT))) {
    body = readTag(text, body + tag[0].length - (tag === first ? body : 0), fields, facts);
  }
  return { fields, body, facts };
}

/** Reads attributes from `at` up to the tag's end and returns the offset after it. */
function readTag(text: string, at: number, fields: Field[], facts: Fact[]): number {
  const known = new Set(fields.map(({ name }) => name.toLowerCase()));
  let i = at;
  while (i < at + LIMIT) {
    NAME.lastIndex = i;
    const match = NAME.exec(text);
    if (match?.[1] === undefined) break;
    const value = readValue(text, NAME.lastIndex, facts);
    const start = match.index + match[0].indexOf(match[1]);
    const name = match[1].toLowerCase();
    if (!known.has(name)) fields.push({ name: match[1], value: clean(value.text), span: { start, end: value.end } });
    known.add(name);
    i = value.end;
  }
  const end = /\/?>/.exec(text.slice(i, i + LIMIT));
  return end === null ? i : i + end.index + end[0].length;
}

function readValue(text: string, at: number, facts: Fact[]): { readonly text: string; readonly end: number } {
  const closer = CLOSERS[text[at] ?? ''];
  if (closer === undefined) {
    const bare = /^[^\s/>]*/.exec(text.slice(at, at + LIMIT))?.[0] ?? '';
    return { text: bare, end: at + bare.length };
  }
  const lost = lostQuote(text, at + 1);
  let i = text.indexOf(closer, at + 1);
  for (let tries = 0; i >= 0 && i < lost && tries < MAX_QUOTES; tries++, i = text.indexOf(closer, i + 1)) {
    if (AFTER_VALUE.test(text.slice(i + 1, i + 120))) return { text: text.slice(at + 1, i), end: i + 1 };
  }
  // The quote was never closed: the value ends with its line.
  const line = /^[^\r\n]*/.exec(text.slice(at + 1))?.[0] ?? '';
  const tagEnd = /\/?>$/.exec(line.trimEnd());
  const value = tagEnd === null ? line : line.slice(0, tagEnd.index).trimEnd();
  const end = at + 1 + value.length;
  facts.push({ kind: 'frontmatter-quote', span: { start: at, end }, saw: value.slice(0, 80) });
  return { text: value, end };
}

/**
 * Where a value that starts at `from` must have ended: one that runs over a line like `name="` or
 * `/>` has swallowed the next attribute.
 */
function lostQuote(text: string, from: number): number {
  const next = /[\r\n][ \t]*(?:[a-z_$][\w.$:-]*\s*=\s*["']|\/>)/i.exec(text.slice(from, from + LIMIT));
  return next === null ? from + LIMIT : from + next.index + next[0].length;
}

function clean(value: string): string {
  return decodeEntities(value)
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
