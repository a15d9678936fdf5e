import { applyEdits } from '../../core/edits.ts';
import type { Edit } from '../../core/types.ts';
import type { JsonCursor, JsonString } from './json.ts';

// oxlint-disable-next-line no-control-regex -- strict JSON forbids them in strings
const SPECIAL = /["\\\u0000-\u001f]/g;
const SHORT: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '',
  f: '',
  n: '\n',
  r: '',
  t: '\t',
};

/** Reads the string that starts at the cursor; null for one that has no end. */
export function readString(cursor: JsonCursor): JsonString | null {
  const { text, limit } = cursor;
  const start = cursor.at;
  const from = start + 1;
  const escapes: Edit[] = [];
  SPECIAL.lastIndex = from;
  for (let match = SPECIAL.exec(text); match !== null && match.index < limit; match = SPECIAL.exec(text)) {
    const at = match.index;
    if (match[0] === '"') {
      cursor.at = at + 1;
      const value = applyEdits(text.slice(from, at), escapes).toWellFormed();
      return { type: 'string', value, span: { start, end: at + 1 }, escapes };
    }
    const edit = match[0] === '\\' ? escapeAt(cursor, at) : controlAt(cursor, at);
    escapes.push({ start: edit.start - from, end: edit.end - from, text: edit.text });
    SPECIAL.lastIndex = edit.end;
  }
  return null;
}

function escapeAt(cursor: JsonCursor, at: number): Edit {
  const { text } = cursor;
  const char = text.charAt(at + 1);
  const hex = char === 'u' ? /^[\da-f]{4}/i.exec(text.slice(at + 2, at + 6)) : null;
  if (hex !== null) return { start: at, end: at + 6, text: visible(String.fromCharCode(Number.parseInt(hex[0], 16))) };
  const short = Object.hasOwn(SHORT, char) ? SHORT[char] : undefined;
  if (short !== undefined) return { start: at, end: at + 2, text: short };
  // A backslash before anything else means itself.
  cursor.note('escape', at);
  return { start: at, end: at + 1, text: '\\' };
}

/** A line end or tab that should have been an escape. */
function controlAt(cursor: JsonCursor, at: number): Edit {
  cursor.note('control', at);
  return { start: at, end: at + 1, text: visible(cursor.text.charAt(at)) };
}

/** Characters that no page may hold are left out. */
function visible(char: string): string {
  const code = char.charCodeAt(0);
  return char === '\n' || char === '\t' || (code >= 0x20 && (code < 0x7f || code >= 0xa0)) ? char : '';
}
