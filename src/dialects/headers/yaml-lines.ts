import { withoutInvisible } from '../../core/invisible.ts';
import type { Fact } from '../../core/types.ts';
import type { Field, Header } from '../dialect.ts';
import { withoutControls, yamlErrorOffset, yamlErrorReason } from '../yaml.ts';

const FIELD = /^([\p{L}\w.+/](?:[\p{L}\w.+/ -]*[\p{L}\w.+/-])?)\s*:(?:\s+(.*))?$/u;
const LINE = /([^\r\n]*)(?:\r\n?|\n|$)/g;
/** An item of a list, or a further line of a text. */
const ITEM = /^\s*-\s+(\S.*)$/;
const FURTHER = /^\s+(\S.*)$/;
/** What the YAML reader says of a key that is given twice. */
const DUPLICATE = 'duplicated mapping key';

/** The lenient way: one `key: value` a line. The first of two equal keys wins; both are reported. */
export function readLines(header: string, offset: number, error: unknown): Omit<Header, 'body'> {
  const fields = new Map<string, Field>();
  const facts: Fact[] = [];
  // The key that list items and further lines belong to; null after one that is given again.
  let open: string | null = null;
  for (const { 1: written = '', index } of header.matchAll(LINE)) {
    const line = written.trimEnd().replace(/^[\u00a0\u202f]+/, '');
    const match = FIELD.exec(line);
    const span = { start: offset + index, end: offset + index + written.trimEnd().length };
    if (match?.[1] === undefined) {
      if (open !== null) extend(fields, open, line);
      continue;
    }
    const name = match[1];
    const first = fields.get(name);
    open = first === undefined ? name : null;
    if (first === undefined) fields.set(name, { name, value: unquote(match[2] ?? ''), span });
    else facts.push({ kind: 'frontmatter-duplicate-key', span, saw: name, expected: first.value });
  }
  const saw = yamlErrorReason(error);
  if (facts.length === 0 || saw !== DUPLICATE) {
    // Line ends were normalized for the YAML reader: count them back to find the place.
    const place = offset + originalOffset(header, Math.max(0, yamlErrorOffset(error) - 1));
    const start = Math.min(place, offset + header.length);
    facts.push({ kind: 'frontmatter-yaml', span: { start, end: start + 1 }, saw });
  }
  return { fields: [...fields.values()], facts };
}

/** Values longer than this are no values: a header of nothing but items takes no quadratic time. */
const LONGEST = 5000;

function extend(fields: Map<string, Field>, name: string, line: string): void {
  const field = fields.get(name);
  const item = ITEM.exec(line)?.[1];
  const more = item ?? FURTHER.exec(line)?.[1];
  if (field === undefined || more === undefined || more.startsWith('#') || field.value.length > LONGEST) return;
  const joint = field.value === '' ? '' : item === undefined ? ' ' : ', ';
  // A sign that the text goes on is none of it.
  const value = /^[>|][+-]?$/.test(field.value) ? more : field.value + joint + unquote(more);
  fields.set(name, { ...field, value });
}

function originalOffset(text: string, normalized: number): number {
  let left = normalized;
  let i = 0;
  for (; i < text.length && left > 0; i++) if (!(text[i] === '\r' && text[i + 1] === '\n')) left--;
  return i;
}

/** A value without the quotes around it, and without what nobody can see. */
export function unquote(value: string): string {
  return withoutControls(withoutInvisible(value))
    .trim()
    .replace(/^(['"])(.*)\1$/, '$2');
}
