import { hasInvisible, withoutInvisible } from '../../core/invisible.ts';
import { squeeze } from '../../core/text.ts';
import type { Fact, Source, Span } from '../../core/types.ts';
import { partlyFlattened } from '../../unflatten/index.ts';
import type { Field, Header } from '../dialect.ts';
import { readFrontmatter } from './frontmatter.ts';
import { readSimpleYaml } from './simple-yaml.ts';
import { findYaml, type YamlBounds } from './yaml-bounds.ts';
import { readLines, unquote } from './yaml-lines.ts';
import { withoutControls } from '../yaml.ts';

const LINE = /([^\r\n]*)(?:\r\n?|\n|$)/g;
const INTENT = /^[ \t]*#[ \t]*customer[ \t]*intent[ \t]*:[ \t]*(.*)$/im;
/** A hard blank behind a key's colon, where YAML wants a plain one; before a key it wants none. */
const HARD_BLANK = /(?<=^[\u00a0\u202f]*[\w.+-]{1,60}:)[\u00a0\u202f]/gm;
const HARD_START = /^[\u00a0\u202f]+/gm;

/** Whether a text has a `---` header. */
export function startsWithYaml(text: string): boolean {
  return findYaml(text) !== null;
}

/** Finds, closes and reads a `---` header. Nothing in it can throw or be evaluated. */
export function yamlHeader(source: Source): Header {
  const { text } = source;
  const bounds = findYaml(text);
  if (bounds === null) return { fields: [], body: 0, facts: [] };
  const { start, content, body, engine, lead } = bounds;
  const place = { body, ...(lead === null ? {} : { lead }) };
  if (!bounds.closed) {
    // Without an end there is no header: the lines are text, and a lone `---` would be a heading.
    const span = { start, end: start + 3 };
    return { fields: [], ...place, facts: [{ kind: 'frontmatter-unclosed', span, saw: '---' }] };
  }
  const facts = notFirst(source, bounds);
  if (engine !== '') {
    const span = { start, end: text.slice(0, content.start).trimEnd().length };
    return { fields: [], ...place, facts: [...facts, { kind: 'frontmatter-engine', span, saw: engine.slice(0, 80) }] };
  }
  const read = readFields(text.slice(content.start, content.end), content.start);
  return { ...place, fields: read.fields, facts: [...facts, ...read.facts] };
}

/** A byte order mark has been reported already; it stands here as a blank. */
function notFirst({ facts }: Source, { start, before }: YamlBounds): readonly Fact[] {
  const from = facts.some(({ kind }) => kind === 'encoding-bom') ? 1 : 0;
  if (from >= start) return [];
  return [{ kind: 'frontmatter-not-first', span: { start: from, end: start }, saw: squeeze(before).slice(0, 60) }];
}

function readFields(header: string, offset: number): Omit<Header, 'body'> {
  const hard = /[\u00a0\u202f]/.test(header);
  const plain = hard ? header.replace(HARD_BLANK, ' ') : header;
  const intent = intentIn(plain, offset);
  try {
    const lines = plain.includes('\r') ? plain.replace(/\r\n?/g, '\n') : plain;
    const simple = hard ? null : simpleFields(plain, lines, offset);
    if (simple !== null) return { fields: [...simple, ...intent], facts: [] };
    const data = readFrontmatter(hard ? lines.replace(HARD_START, '') : lines);
    const spanOf = locator(plain, offset);
    const fields = Object.entries(data).map(([name, value]) => ({
      name: withoutInvisible(name),
      value: scalar(value),
      span: spanOf(name),
    }));
    return { fields: [...fields, ...intent], facts: [] };
  } catch (error) {
    const flat = partlyFlattened(plain, offset);
    if (flat !== null) return flat;
    const { fields, facts } = readLines(plain, offset, error);
    return { fields: [...fields, ...intent], facts };
  }
}

/** The fields of a header of plain lines, as most are: its keys stand one below the other. */
function simpleFields(header: string, lines: string, offset: number): readonly Field[] | null {
  const data = hasInvisible(lines) ? null : readSimpleYaml(lines);
  if (data === null) return null;
  let from = 0;
  return Object.entries(data).map(([name, value]) => {
    from = startOfKey(header, name, from);
    const end = endOfLine(header, from);
    const span = { start: offset + from, end: offset + end };
    from = end;
    return { name, value: value === null ? '' : value.trim(), span };
  });
}

/** Where a line starts with a key, from a place on. */
function startOfKey(header: string, name: string, from: number): number {
  let start = header.indexOf(name, from);
  while (start > 0 && !(isLineEnd(header.charCodeAt(start - 1)) && header.charCodeAt(start + name.length) === 58))
    start = header.indexOf(name, start + 1);
  return start;
}

function endOfLine(header: string, from: number): number {
  let end = from;
  while (end < header.length && !isLineEnd(header.charCodeAt(end))) end++;
  return end;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

/** What the page's reader wants, said in a comment. */
function intentIn(header: string, offset: number): readonly Field[] {
  const match = header.includes('#') ? INTENT.exec(header) : null;
  if (match === null) return [];
  const span = at(offset + match.index, match[0].length);
  return [{ name: 'customer intent', value: unquote(match[1] ?? ''), span }];
}

/** A value as one string; lists become comma lists, deeper structures their JSON. */
function scalar(value: unknown): string {
  if (typeof value === 'string') return withoutControls(withoutInvisible(value)).trim();
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(scalar).filter(Boolean).join(', ');
  return JSON.stringify(value);
}

/** Finds the lines of keys, all in one go: a header may have thousands. */
function locator(header: string, offset: number): (name: string) => Span {
  const spans = new Map<string, Span>();
  for (const { 1: line = '', index } of header.matchAll(LINE)) {
    const name = /^[\u00a0\u202f]*(["']?)(.*?)\1\s*:/.exec(line.slice(0, 200))?.[2];
    if (name !== undefined && !spans.has(name)) spans.set(name, at(offset + index, line.length));
  }
  return (name) => spans.get(name) ?? at(offset, 0);
}

function at(start: number, length: number): Span {
  return { start, end: start + length };
}
