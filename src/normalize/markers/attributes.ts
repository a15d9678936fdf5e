import { decodeEntities } from '../../markdown/index.ts';

const NAME = /(?:^|[\s"'“”])([A-Za-z][\w-]*)\s*=\s*/g;
const QUOTES: Readonly<Record<string, string>> = { '"': '"', "'": "'", '“': '”', '”': '”' };
/** What may follow a value's closing quote: the next name, or the end. */
const AFTER = /\s*(?:$|,|\s[A-Za-z][\w-]*\s*=)/y;
const MAX_ATTRIBUTES = 30;
/** A quote behind one of these opens a value: the one before has not been closed. */
const OPENS =
  /\s(?:type|source|alt-text|lightbox|border|link|loc-scope|language|range|id|highlight|title|text|pivot|target|span)\s*=\s*$/i;
const LOOK_BACK = 24;

/** Attributes of a marker by lower-case name, the first of each; quotes may be missing. */
export function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  NAME.lastIndex = 0;
  let count = 0;
  for (let match = NAME.exec(text); match !== null && count++ < MAX_ATTRIBUTES; match = NAME.exec(text)) {
    const [value, end] = valueAt(text, NAME.lastIndex);
    const name = match[1]?.toLowerCase() ?? '';
    if (!found.has(name)) found.set(name, decodeEntities(value).replace(/\s+/g, ' ').trim());
    // The quote or blank that ends a value may stand before the next name.
    NAME.lastIndex = Math.max(NAME.lastIndex, end - 1);
  }
  return found;
}

/** A value and where it ends: at its closing quote, or at the next blank if it has none. */
function valueAt(text: string, start: number): readonly [value: string, end: number] {
  const close = QUOTES[text.charAt(start)];
  if (close === undefined) {
    const bare = /[^\s"'“”]*/y;
    bare.lastIndex = start;
    const value = bare.exec(text)?.[0] ?? '';
    return [value, start + value.length];
  }
  for (let at = text.indexOf(close, start + 1); at >= 0; at = text.indexOf(close, at + 1)) {
    const opens = OPENS.exec(text.slice(Math.max(start + 1, at - LOOK_BACK), at));
    if (opens !== null) {
      const end = Math.max(start + 1, at - LOOK_BACK) + opens.index;
      return [text.slice(start + 1, end), end];
    }
    AFTER.lastIndex = at + 1;
    if (AFTER.test(text)) return [text.slice(start + 1, at), at + 1];
  }
  // The closing quote is missing: the value ends where the next one begins.
  const next = /\s[A-Za-z][\w-]*\s*=\s*["'“”]/g;
  next.lastIndex = start + 1;
  const end = next.exec(text)?.index ?? text.length;
  return [text.slice(start + 1, end), end];
}
