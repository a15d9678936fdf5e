import { lose } from '../../core/notes.ts';
import { squeeze } from '../../core/text.ts';
import type { Notes, Source, Span } from '../../core/types.ts';
import { localeOf, translator } from '../../locales/index.ts';
import { plainText, type Root, type RootContent } from '../../markdown/index.ts';
import { parseBounded, partAt } from '../../normalize/index.ts';
import type { Header } from '../dialect.ts';
import { heading, inline, paragraphOf, stringIn, type DataPage } from './data-page.ts';
import type { JsonObject, JsonString } from './json.ts';
import { readJson } from './read-json.ts';
import { problems } from './problems.ts';
import { questions } from './questions.ts';
import { recommendation } from './recommendation.ts';
import { topics } from './topics.ts';

// What may stand between the header and the data: a heading, comments, a rule, or what is left of one.
const BEFORE = /#{1,6}[^\r\n]{0,500}|<!--[^<>]{0,200}-->|-{2,}(?=[ \t]*[\r\n])/y;
const BLANKS = /\s*/y;
const DATA = /\{\s{0,50}(?:["}]|\w{1,50}\s*:)/y;

/** More than this before the data and it is text with an example in it. */
const MOST_BEFORE = 8;

/** What a page of data may be; each kind is known by the fields that it has. */
const KINDS: readonly (readonly [field: string, build: (page: DataPage, data: JsonObject) => RootContent[]])[] = [
  ['recommendationtypeid', recommendation],
  ['supporttopics', topics],
  ['commonproblems', problems],
  ['troubleshootingtools', (page, data) => (data.fields.has('commonproblems') ? [] : problems(page, data))],
  ['formelements', questions],
];

/** Offset at which the data of a body starts; -1 for a body that is text. */
export function dataStart(text: string, body: number): number {
  let at = body;
  for (let n = 0; n < MOST_BEFORE; n++) {
    at = behind(BLANKS, text, at) ?? at;
    if (behind(DATA, text, at) !== null) return at;
    const next = behind(BEFORE, text, at);
    if (next === null) return -1;
    at = next;
  }
  return -1;
}

/** Offset behind what a pattern finds at a place; null if it finds nothing. */
function behind(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** A body of data as a page: what stands around it is Markdown, its texts are made readable. */
export function readData({ text, locale }: Source, header: Header, notes: Notes): Root {
  const from = Math.max(header.body, dataStart(text, header.body));
  const limit = endOfData(text, from);
  strayParts(text, { start: header.body, end: from }, notes);
  const { value, end, facts } = readJson(text, from, limit);
  notes.facts.push(...facts);
  const { lead } = header;
  const tree = parseBounded(text.slice(0, from), header.body, notes.facts);
  const before = lead === undefined ? [] : parseBounded(text.slice(0, lead.end), lead.start, notes.facts).children;
  const above = withoutRules([...before, ...tree.children]);
  const below = withoutRules(parseBounded(text, end, notes.facts).children);
  const page: DataPage = { t: translator(localeOf(locale)), shown: [] };
  const first = above[0];
  const title = first?.type === 'heading' ? squeeze(plainText(first)).toLowerCase() : '';
  const content = value?.type === 'object' ? pageOf(page, value, title) : [];
  if (content.length > 0) loseRest(text, { start: from, end }, page.shown, notes);
  else content.push(asText(text, { start: from, end }));
  tree.children = [...above, ...content, ...below];
  return tree;
}

function pageOf(page: DataPage, value: JsonObject, title: string): RootContent[] {
  const content = KINDS.flatMap(([field, build]) => (value.fields.has(field) ? build(page, value) : []));
  if (content.length === 0) return content;
  const own = stringIn(value, 'title');
  const lead = own === null || squeeze(own.value).toLowerCase() === title ? [] : paragraphOf(page, own);
  return [...lead, ...content, ...diagnostics(page, value)];
}

/** A card that offers a check before a request is sent. */
function diagnostics(page: DataPage, value: JsonObject): RootContent[] {
  const card = value.fields.get('diagnosticcard');
  if (card?.type !== 'object') return [];
  const title = stringIn(card, 'title');
  return [
    ...(title === null ? [] : [heading(2, inline(page, title), title)]),
    ...paragraphOf(page, stringIn(card, 'description')),
    ...paragraphOf(page, stringIn(card, 'insightnotavailabletext')),
  ];
}

/** Data has no parts: a mark of one before it belongs to nothing. */
function strayParts(text: string, { start, end }: Span, { facts }: Notes): void {
  for (let at = text.indexOf('<!--', start); at >= 0 && at < end; at = text.indexOf('<!--', at + 4)) {
    const part = partAt(text, at);
    if (part === null) continue;
    facts.push({ kind: 'part-unbalanced', span: { start: at, end: part.end }, saw: text.slice(at, part.end) });
  }
}

/** The rule below the data ends it, whether its brackets are closed or not. */
function endOfData(text: string, from: number): number {
  const rule = /\n-{2,}\s*$/.exec(text.slice(Math.max(from, text.length - 200)));
  return rule === null ? text.length : Math.max(from, text.length - 200) + rule.index + 1;
}

function withoutRules(nodes: readonly RootContent[]): RootContent[] {
  return nodes.filter(({ type }) => type !== 'thematicBreak');
}

function asText(text: string, { start, end }: Span): RootContent {
  return { type: 'code', lang: 'json', value: text.slice(start, end).replace(/\r\n?/g, '\n').trimEnd() };
}

/** Everything between the strings that are shown is left out. */
function loseRest(text: string, data: Span, shown: readonly JsonString[], notes: Notes): void {
  let from = data.start;
  const losePart = (start: number, end: number): void => {
    // An escape is no letter of the word behind it.
    if (end > start) lose(notes, 'data', { start, end }, text.slice(start, end).replace(/\\[bfnrt]/g, ' '));
  };
  for (const { span, escapes } of shown.toSorted((a, b) => a.span.start - b.span.start)) {
    losePart(from, span.start);
    // As written an escape sticks to the word behind it.
    if (escapes.length > 0) losePart(span.start, span.end);
    from = Math.max(from, span.end);
  }
  losePart(from, data.end);
}
