import type { Edit, Fact, FactKind, Source, Span } from '../../core/types.ts';
import type { Field, Header } from '../dialect.ts';
import { SELFHELP_FIELDS, SELFHELP_READ } from '../metadata/known-fields.ts';
import { findProperties, LIMIT } from './properties-bounds.ts';
import { cleanValue, hasOddEntity, readValue, type Value } from './properties-value.ts';
import { isPlaceholder } from '../metadata/values.ts';

// Behind `=` only a quoted value may stand on the next line.
const NAME =
  /([\s,\u200b\u2060]*)([a-z_$][\w.$:-]*)([^\S\r\n]*(?:\r?\n[^\S\r\n]*)?=[^\S\r\n]*(?:\r?\n[^\S\r\n]*(?=["'“«]))?)/iy;
// A `>` below the last attribute closes the header only if nothing follows: else it is a quote.
const END = /(?:[\s,\u200b\u2060]*\/[^\S\r\n]*|[^\S\r\n]*|[^\S\r\n]*\r?\n[^\S\r\n]*(?=>[^\S\r\n]*(?:\r?\n|$)))>/y;
/** Where attributes go on behind something that belongs to none; not over an empty line or a heading. */
const RESUME = /\/?>|(?<=[\s"'”’»,])[a-z_$][\w.$:-]{0,60}\s*=\s*["'“«]|\r?\n[^\S\r\n]*(?:\r?\n|#)/i;
/** Things that belong to nothing, in one header: what has more is no header. */
const MAX_STRAYS = 20;
const USUAL = new Map([...SELFHELP_READ, ...SELFHELP_FIELDS].map((name) => [name.toLowerCase(), name]));

interface Reading {
  readonly text: string;
  readonly fields: Field[];
  readonly facts: Fact[];
}

export function startsWithProperties(text: string): boolean {
  return findProperties(text) !== null;
}

/**
 * Reads `<properties a="…" … />` and a following `<tags … />`. Lenient where authors are: names in
 * any case, blanks around `=`, single or typographic quotes, quotes inside values, a lost closing
 * quote. Text before the tag stays part of the body.
 */
export function propertiesHeader({ text }: Source): Header {
  const found = findProperties(text);
  if (found === null) return { fields: [], body: 0, facts: [] };
  const reading: Reading = { text, fields: [], facts: [...found.facts] };
  let body = readTag(reading, found.from);
  for (let tag = nextTag(text, body); tag !== null; tag = nextTag(text, body)) body = readTag(reading, body + tag);
  const { fields, facts } = reading;
  return { fields, body, facts, ...(found.lead === null ? {} : { lead: found.lead }) };
}

/** Length of what stands up to the attributes of a `<tags` element, if that is what follows. */
function nextTag(text: string, at: number): number | null {
  return /^\s*<\s*tags\b/i.exec(text.slice(at, at + LIMIT))?.[0].length ?? null;
}

/** Reads attributes from `at` up to the tag's end and returns the offset after it. */
function readTag(reading: Reading, at: number): number {
  const { text, facts } = reading;
  const before = new Set(reading.fields.map(({ name }) => name.toLowerCase()));
  const own = new Map<string, string>();
  let strays = 0;
  let i = at;
  while (i < at + LIMIT) {
    NAME.lastIndex = i;
    const match = NAME.exec(text);
    if (match !== null) {
      i = readAttribute(reading, match, before, own);
      continue;
    }
    END.lastIndex = i;
    const end = END.exec(text);
    if (end !== null) return afterClosingTag(text, i + end[0].length);
    const stray = RESUME.exec(text.slice(i, i + 2000));
    if (stray === null || stray.index === 0 || /^[\r\n]/.test(stray[0]) || ++strays > MAX_STRAYS) break;
    noteStray(facts, text, { start: i, end: i + stray.index });
    i += stray.index;
  }
  facts.push({ kind: 'frontmatter-unclosed', span: { start: at, end: at }, saw: '' });
  return i;
}

function afterClosingTag(text: string, at: number): number {
  return at + (/^\s*<\/\s*(?:properties|tags)\s*>/i.exec(text.slice(at, at + 200))?.[0].length ?? 0);
}

function readAttribute(
  reading: Reading,
  match: RegExpExecArray,
  before: ReadonlySet<string>,
  own: Map<string, string>,
): number {
  const { text, fields, facts } = reading;
  const [whole, gap = '', name = '', equals = ''] = match;
  const value = readValue(text, match.index + whole.length);
  const span = { start: match.index + gap.length, end: value.end };
  if (gap.includes(',')) noteStray(facts, text, { start: match.index, end: match.index + gap.length });
  const key = name.toLowerCase();
  const first = own.get(key);
  const clean = cleanValue(value.text);
  if (first !== undefined) facts.push({ kind: 'frontmatter-duplicate-key', span, saw: name, expected: first });
  else {
    own.set(key, clean);
    if (!before.has(key)) fields.push({ name, value: clean, span });
    noteAttribute(facts, { name, equals, value, span });
  }
  return value.end;
}

interface Attribute {
  readonly name: string;
  readonly equals: string;
  readonly value: Value;
  readonly span: Span;
}

/** What is odd about how an attribute is written; manners that run through a file are said once. */
function noteAttribute(facts: Fact[], { name, equals, value, span }: Attribute): void {
  const note = (kind: FactKind, is: boolean, expected?: string): void => {
    if (is) facts.push({ kind, span, saw: name, ...(expected === undefined ? {} : { expected }) });
  };
  const once = (kind: FactKind): boolean => !facts.some((fact) => fact.kind === kind);
  const usual = USUAL.get(name.toLowerCase()) ?? name;
  const usually = [usual, usual.toLowerCase(), usual.charAt(0).toUpperCase() + usual.slice(1)].includes(name);
  note('properties-case', !usually && once('properties-case'), usual);
  note('properties-space', equals !== '=' && once('properties-space'));
  note('properties-quote', (value.quote === 'other' || value.quote === 'none') && once('properties-quote'));
  note('properties-line-break', /[\r\n]/.test(value.text));
  note('properties-entity', hasOddEntity(value.text));
  note('properties-angle', /[<>]/.test(value.text) && !isPlaceholder(name.toLowerCase(), value.text));
  if (value.quote === 'open')
    facts.push({ kind: 'frontmatter-quote', span, saw: value.text.slice(0, 80), edits: closing(value) });
  const second = { start: value.end - 1, end: value.end };
  if (value.doubled) facts.push({ kind: 'properties-stray', span: second, saw: '"', edits: [{ ...second, text: '' }] });
}

/** The quote that a value has lost. */
function closing({ text, end, closer }: Value): readonly Edit[] {
  const at = end - (text.length - text.trimEnd().length);
  return [{ start: at, end: at, text: closer }];
}

function noteStray(facts: Fact[], text: string, { start, end }: Span): void {
  const saw = text.slice(start, end).trim();
  const from = start + text.slice(start, end).indexOf(saw);
  facts.push({ kind: 'properties-stray', span: { start: from, end: from + saw.length }, saw: saw.slice(0, 60) });
}
