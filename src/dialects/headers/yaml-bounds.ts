import type { Span } from '../../core/types.ts';
import { LEARN_FIELDS } from '../metadata/known-fields.ts';
import { learnFields } from '../metadata/learn-fields.ts';

/** A comment or a heading this long before a header is none of its surroundings. */
const LEAD_LIMIT = 5000;

const LEAD = /^\s*(?:(<!--[\s\S]*?-->)|(#[^\S\r\n][^\r\n]*))?\s*$/;
const OPEN = /---(?!-)([^\S\r\n]*)([^\r\n]*)(?:\r\n?|\n|$)/y;
const CLOSE = /^(?:---|\.\.\.)[^\S\r\n]*$/m;
// A key of at most three words: `This is a text: really` is none.
const FIELD =
  /^[ \t\u00a0\u200b\ufeff]*["']?[\p{L}\w.+/][\p{L}\w.+/-]{0,60}(?: [\p{L}\w.+/-]{1,60}){0,2}["']?[ \t]*:(?:\s|$)/mu;
const COMMENTS = /^(?:[ \t]*(?:#[^\n]*|\r)?\n)*[ \t]*(?:#[^\n]*)?$/;

/** Where a `---` header stands, and what is odd about that. */
export interface YamlBounds {
  readonly start: number;
  /** What stands between the two lines. */
  readonly content: Span;
  readonly body: number;
  /** What stands before it, where that is text of the body. */
  readonly lead: Span | null;
  readonly engine: string;
  readonly closed: boolean;
  /** Comment or heading that stands before it. */
  readonly before: string;
}

/** Finds a header; null where `---` is a rule between texts, or there is none. */
export function findYaml(text: string): YamlBounds | null {
  const start = text.search(/\S/);
  if (start < 0) return null;
  if (text.startsWith('---', start)) return boundsAt(text, start, '');
  if (text[start] !== '#' && !text.startsWith('<!--', start)) return null;
  const head = text.slice(0, LEAD_LIMIT);
  const at = head.search(/^[^\S\r\n]*---[^\S\r\n]*$/m);
  const lead = at < 0 ? null : LEAD.exec(head.slice(0, at));
  const bounds = lead === null ? null : boundsAt(text, text.indexOf('---', at), lead[1] ?? lead[2] ?? '');
  // Below a heading `---` is far more often a rule: only known keys make it a header.
  if (bounds === null || !bounds.closed || !isKnown(text.slice(bounds.content.start, bounds.content.end))) return null;
  return lead?.[2] === undefined ? bounds : { ...bounds, lead: { start: 0, end: at } };
}

function boundsAt(text: string, start: number, before: string): YamlBounds | null {
  OPEN.lastIndex = start;
  const open = OPEN.exec(text);
  if (open === null) return null;
  const from = start + open[0].length;
  const engine = (open[2] ?? '').trim();
  const close = CLOSE.exec(text.slice(from));
  const end = close === null ? from : from + close.index;
  const content = text.slice(from, end);
  if (engine === '' && !isHeader(text, from, close === null ? null : content)) return null;
  return {
    start,
    content: { start: from, end },
    body: close === null ? from : end + close[0].length,
    lead: null,
    engine,
    closed: close !== null,
    before,
  };
}

/** A rule has an empty line behind it; what a header holds are fields. */
function isHeader(text: string, from: number, content: string | null): boolean {
  if (content !== null) return /^\s*\{/.test(content) || COMMENTS.test(content) || FIELD.test(content);
  return from < text.length && !/^[^\S\r\n]*(?:[\r\n]|$)/.test(text.slice(from, from + 200));
}

function isKnown(content: string): boolean {
  const name = /^\s*([\w.+ -]{1,60}?)\s*:(?:\s|$)/.exec(content)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(learnFields, name) || LEARN_FIELDS.includes(name);
}
