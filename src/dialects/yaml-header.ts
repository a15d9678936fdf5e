import type { Fact, Source } from '../core/types.ts';
import type { Field, Header } from './dialect.ts';
import { readFrontmatter } from './frontmatter.ts';
import { withoutControls, yamlErrorOffset, yamlErrorReason } from './yaml.ts';

const OPEN = /^\s*---(?!-)([^\S\r\n]*)([^\r\n]*)(?:\r\n?|\n|$)/;
const CLOSE = /^(?:---|\.\.\.)[^\S\r\n]*$/m;
const FIELD = /^([\w.+/](?:[\w.+/ -]*[\w.+/-])?)\s*:(?:\s+(.*))?$/;
const LINE = /([^\r\n]*)(?:\r\n?|\n|$)/g;
/** What the YAML reader says of a key that is given twice. */
const DUPLICATE = 'duplicated mapping key';
const INTENT = /^#\s*customer\s*intent\s*:\s*(.*)$/im;

/** Whether a text starts with a `---` line, blank lines and a BOM aside. */
export function startsWithYaml(text: string): boolean {
  return OPEN.test(text);
}

/** Finds, closes and reads a `---` header. Nothing in it can throw or be evaluated. */
export function yamlHeader({ text }: Source): Header {
  const open = OPEN.exec(text);
  if (open === null) return { fields: [], body: 0, facts: [] };
  const start = text.indexOf('---');
  const content = open[0].length;
  const close = CLOSE.exec(text.slice(content));
  const engine = (open[2] ?? '').trim();
  if (close === null) {
    // Without an end there is no header: the lines are text, and a lone `---` would be a heading.
    return {
      fields: [],
      body: content,
      facts: [{ kind: 'frontmatter-unclosed', span: { start, end: start + 3 }, saw: '---' }],
    };
  }
  const end = content + close.index;
  const body = end + close[0].length;
  if (engine !== '') {
    const span = { start, end: open[0].trimEnd().length };
    return { fields: [], body, facts: [{ kind: 'frontmatter-engine', span, saw: engine.slice(0, 80) }] };
  }
  return { ...readFields(text.slice(content, end), content), body };
}

function readFields(header: string, offset: number): Omit<Header, 'body'> {
  const normal = header.replace(/\r\n?/g, '\n');
  const intent = INTENT.exec(header);
  const extra: Field[] =
    intent === null
      ? []
      : [
          {
            name: 'customer intent',
            value: (intent[1] ?? '').trim(),
            span: at(offset + intent.index, intent[0].length),
          },
        ];
  try {
    const data = readFrontmatter(normal);
    const spanOf = locator(header, offset);
    const fields = Object.entries(data).map(([name, value]) => ({ name, value: scalar(value), span: spanOf(name) }));
    return { fields: [...fields, ...extra], facts: [] };
  } catch (error) {
    return readLines(header, offset, error, extra);
  }
}

/** The lenient way: one `key: value` a line. The first of two equal keys wins; both are reported. */
function readLines(header: string, offset: number, error: unknown, extra: readonly Field[]): Omit<Header, 'body'> {
  const fields = new Map<string, Field>();
  const facts: Fact[] = [];
  for (const { 1: line = '', index } of header.matchAll(LINE)) {
    const match = FIELD.exec(line.trimEnd());
    if (match?.[1] === undefined) continue;
    const field = { name: match[1], value: unquote(match[2] ?? ''), span: at(offset + index, line.trimEnd().length) };
    const first = fields.get(field.name);
    if (first === undefined) fields.set(field.name, field);
    else facts.push({ kind: 'frontmatter-duplicate-key', span: field.span, saw: field.name, expected: first.value });
  }
  const saw = yamlErrorReason(error);
  if (facts.length === 0 || saw !== DUPLICATE) {
    // Line ends were normalized for the YAML reader: count them back to find the place.
    const place = offset + originalOffset(header, Math.max(0, yamlErrorOffset(error) - 1));
    facts.push({ kind: 'frontmatter-yaml', span: at(Math.min(place, offset + header.length), 1), saw });
  }
  return { fields: [...fields.values(), ...extra], facts };
}

function originalOffset(text: string, normalized: number): number {
  let left = normalized;
  let i = 0;
  for (; i < text.length && left > 0; i++) if (!(text[i] === '\r' && text[i + 1] === '\n')) left--;
  return i;
}

function unquote(value: string): string {
  const trimmed = value.trim();
  return trimmed.replace(/^(['"])(.*)\1$/, '$2');
}

/** A value as one string; lists become comma lists, deeper structures their JSON. */
function scalar(value: unknown): string {
  if (typeof value === 'string') return withoutControls(value).trim();
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(scalar).filter(Boolean).join(', ');
  return JSON.stringify(value);
}

/** Finds the lines of keys, all in one go: a header may have thousands. */
function locator(header: string, offset: number): (name: string) => Field['span'] {
  const spans = new Map<string, Field['span']>();
  for (const { 1: line = '', index } of header.matchAll(LINE)) {
    const name = /^(["']?)(.*?)\1\s*:/.exec(line.slice(0, 200))?.[2];
    if (name !== undefined && !spans.has(name)) spans.set(name, at(offset + index, line.length));
  }
  return (name) => spans.get(name) ?? at(offset, 0);
}

function at(start: number, length: number): Field['span'] {
  return { start, end: start + length };
}
