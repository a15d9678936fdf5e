import type { Fact, Span } from '../core/types.ts';

/** A field of a header that has lost its line ends. */
export interface FlatField {
  readonly name: string;
  readonly value: string;
  readonly span: Span;
}

export interface FlatHeader {
  readonly fields: readonly FlatField[];
  readonly facts: readonly Fact[];
}

/** Keys that are known wherever they stand; others only at the start of a line. */
const KEYS: ReadonlySet<string> = new Set(
  (
    'title titlesuffix description author authors manager editor keywords keyword services service tags +tags robots robot ' +
    'ai-usage zone_pivot_groups feedback_help_link_url feedback_product_url content_well_notification redirect_url ' +
    'redirect_document_id documentationcenter layout hide_bc toc_rel writer reviewer audience learn_banner_products ' +
    'displayname products languages monikerrange breadcrumb_path recommendations customer'
  ).split(' '),
);
/** Keys that a translation has turned into words. */
const TRANSLATED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    title: 'rubrik titel titre',
    description: 'beskrivning beschrijving',
    author: 'författare auteur',
    services: 'tjänster',
    documentationcenter: 'dokumentationcenter',
  }).flatMap(([key, words]) => words.split(' ').map((word) => [word, key] as const)),
);
const KEY = /(^|\s)([+\p{L}][\p{L}\d._-]{0,60})[ \t]?:(?=\s|$)/gu;
const INTENT = /(?:^|\s)#\s?customer\s?intent\s?:/giu;
/** Known keys that end like others: `ms.date`, and what is made of parts. */
const FAMILY = /^(?:ms|pms|ums|dev|api)\.[\w.-]+$|^[a-z]+(?:_[a-z]+)+$/i;

/** Where a field starts. */
interface Start {
  readonly name: string;
  readonly at: number;
  readonly value: number;
  /** Nothing but blanks stands before it on its line. */
  readonly first: boolean;
}

/** The fields of a header on one line, at its known keys. The first of two equal keys wins. */
export function flattenedFields(text: string, offset: number): FlatHeader {
  return fieldsOf(text, offset, startsIn(text));
}

/** The same for a header that has kept some of its line ends; null where no line has two keys. */
export function partlyFlattened(text: string, offset: number): FlatHeader | null {
  const starts = startsIn(text);
  return starts.every(({ first }) => first) ? null : fieldsOf(text, offset, starts);
}

function fieldsOf(text: string, offset: number, starts: readonly Start[]): FlatHeader {
  const fields = new Map<string, FlatField>();
  const facts: Fact[] = [];
  starts.forEach(({ name, at, value }, i) => {
    const end = Math.max(value, text.slice(0, starts[i + 1]?.at ?? text.length).trimEnd().length);
    const span = { start: offset + at, end: offset + end };
    const field = { name, value: valueOf(text.slice(value, end)), span };
    const same = fields.get(name.toLowerCase());
    if (same === undefined) fields.set(name.toLowerCase(), field);
    else facts.push({ kind: 'frontmatter-duplicate-key', span, saw: name, expected: same.value });
  });
  const [start] = starts;
  if (start === undefined || starts.length === 1) return { fields: [...fields.values()], facts };
  const span = { start: offset + start.at, end: offset + text.trimEnd().length };
  const saw = text.slice(start.at, start.at + 60);
  return { fields: [...fields.values()], facts: [{ kind: 'frontmatter-flattened', span, saw }, ...facts] };
}

function startsIn(text: string): readonly Start[] {
  const starts: Start[] = [];
  for (const match of text.matchAll(KEY)) {
    const word = match[2] ?? '';
    const at = match.index + (match[1] ?? '').length;
    const first = /(?:^|[\r\n])[ \t\u00a0]*$/.test(text.slice(Math.max(0, at - 40), at));
    const name = TRANSLATED.get(word.toLowerCase()) ?? word;
    if (!first && !KEYS.has(name.toLowerCase()) && !FAMILY.test(name)) continue;
    starts.push({ name, at, value: match.index + match[0].length, first });
  }
  for (const match of text.matchAll(INTENT)) {
    const at = match.index + match[0].indexOf('#');
    const first = /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, at - 40), at));
    starts.push({ name: 'customer intent', at, value: match.index + match[0].length, first });
  }
  // A word of a value may look like a key that has a line of its own.
  const lined = /[\r\n]/.test(text.trim());
  const own = new Set(starts.flatMap(({ name, first }) => (first && lined ? [name.toLowerCase()] : [])));
  const sorted = starts
    .filter(({ name, first }) => first || !own.has(name.toLowerCase()))
    .toSorted((a, b) => a.at - b.at);
  // `# Customer intent:` may look like a key of its own.
  return sorted.filter((start, i) => start.at >= (sorted[i - 1]?.value ?? 0));
}

/** A value as one string: without quotes, lists as comma lists. */
function valueOf(text: string): string {
  const value = text.replace(/\s+/g, ' ').trim();
  if (value.startsWith('- ')) {
    const parts = value.slice(2).split(' - ');
    return parts.map(unquote).filter(Boolean).join(', ');
  }
  // A comment ends a value that is not quoted.
  const plain = /^["']/.test(value) ? value : value.replace(/\s#.*$/, '');
  return unquote(plain.replace(/^[>|][+-]?\s/, ''));
}

function unquote(value: string): string {
  const match = /^(["'])(.*)\1$/.exec(value.trim());
  if (match === null) return value.trim();
  return (match[1] === "'" ? (match[2] ?? '').replaceAll("''", "'") : (match[2] ?? '').replaceAll('\\"', '"')).trim();
}

/** Where the header of a flattened document ends, and its text starts; null without an end. */
export function headerEnd(text: string, start: number): { readonly end: number; readonly body: number } | null {
  const close = /\s---(?=\s|$)/.exec(text.slice(start + 3, start + 20_003));
  if (close === null) return null;
  const end = start + 3 + close.index;
  return { end, body: end + close[0].length };
}
