import type { Fact } from '../../core/types.ts';
import { readString } from './json-string.ts';
import type { Json, JsonCursor, JsonList, JsonObject, JsonText } from './json.ts';

/** Nobody nests data this deep by hand. */
const MAX_DEPTH = 64;

const BLANKS = /\s*/y;
const WORD = /(?:-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)(?![\w.])/y;
const NAME = /[a-z_$][\w$]*/iy;

/**
 * Reads the JSON value that starts at `from`, with the place of every string. Forgiven where the
 * meaning is certain: control characters in strings, a comma before a closing bracket, names
 * without quotes, closing brackets that are missing.
 */
export function readJson(text: string, from: number, limit: number): JsonText {
  const facts: Fact[] = [];
  const note = (saw: string, at: number): void => {
    // One of a kind tells all: a missing escape is seldom alone.
    if (facts.some((fact) => fact.saw === saw)) return;
    const start = Math.max(from, Math.min(at, limit - 1));
    facts.push({ kind: 'json-repaired', span: { start, end: start + 1 }, saw });
  };
  const cursor: JsonCursor = { text, limit, at: from, failed: null, note };
  const value = readValue(cursor, 0);
  if (value !== null) return { value, end: cursor.at, facts };
  const start = Math.max(from, Math.min(cursor.at, limit - 1));
  const saw = cursor.failed ?? 'value';
  return { value: null, end: limit, facts: [{ kind: 'json-invalid', span: { start, end: start + 1 }, saw }] };
}

function readValue(cursor: JsonCursor, depth: number): Json | null {
  if (depth > MAX_DEPTH) return fail(cursor, 'deep');
  take(cursor, BLANKS);
  const start = cursor.at;
  const char = peek(cursor);
  if (char === '{') return readObject(cursor, depth);
  if (char === '[') return readList(cursor, depth);
  if (char === '"') return readString(cursor) ?? fail(cursor, 'string');
  const value = take(cursor, WORD);
  return value === null ? fail(cursor, 'value') : { type: 'word', value, span: { start, end: cursor.at } };
}

function readObject(cursor: JsonCursor, depth: number): JsonObject | null {
  const start = cursor.at++;
  const fields = new Map<string, Json>();
  const read = eachItem(cursor, '}', depth, () => {
    const name = readName(cursor);
    take(cursor, BLANKS);
    if (name === null || peek(cursor) !== ':') return fail(cursor, name === null ? 'name' : 'colon');
    cursor.at++;
    const value = readValue(cursor, depth + 1);
    if (value !== null) fields.set(name.toLowerCase(), value);
    return value;
  });
  return read ? { type: 'object', fields, span: { start, end: cursor.at } } : null;
}

function readList(cursor: JsonCursor, depth: number): JsonList | null {
  const start = cursor.at++;
  const items: Json[] = [];
  const read = eachItem(cursor, ']', depth, () => {
    const value = readValue(cursor, depth + 1);
    if (value !== null) items.push(value);
    return value;
  });
  return read ? { type: 'list', items, span: { start, end: cursor.at } } : null;
}

/** Reads items up to the closing bracket, which may be missing where something outer ends. */
function eachItem(cursor: JsonCursor, closer: '}' | ']', depth: number, item: () => Json | null): boolean {
  for (let first = true; ; first = false) {
    take(cursor, BLANKS);
    if (peek(cursor) === closer) {
      cursor.at++;
      return true;
    }
    if (!first && !separated(cursor, closer)) return bracketMissing(cursor, depth);
    // Behind a comma too many stands the bracket.
    if (peek(cursor) !== closer && item() === null) return false;
  }
}

/** Takes the comma between two items. */
function separated(cursor: JsonCursor, closer: string): boolean {
  if (peek(cursor) !== ',') return false;
  const comma = cursor.at++;
  take(cursor, BLANKS);
  if (peek(cursor) === closer) cursor.note('comma', comma);
  return true;
}

function bracketMissing(cursor: JsonCursor, depth: number): boolean {
  const next = peek(cursor);
  const outerEnds = next === '' || (depth > 0 && (next === '}' || next === ']'));
  if (outerEnds) cursor.note('bracket', cursor.at);
  else fail(cursor, 'comma');
  return outerEnds;
}

function readName(cursor: JsonCursor): string | null {
  if (peek(cursor) === '"') return readString(cursor)?.value ?? null;
  const { at } = cursor;
  const name = take(cursor, NAME);
  if (name !== null) cursor.note('name', at);
  return name;
}

function take(cursor: JsonCursor, pattern: RegExp): string | null {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0] ?? null;
  if (found === null || cursor.at + found.length > cursor.limit) return null;
  cursor.at += found.length;
  return found;
}

function peek({ text, at, limit }: JsonCursor): string {
  return at < limit ? text.charAt(at) : '';
}

/** The first reason is the one that counts; a text that just ends is its own reason. */
function fail(cursor: JsonCursor, why: string): null {
  cursor.failed ??= peek(cursor) === '' ? 'end' : why;
  return null;
}
