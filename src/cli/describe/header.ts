import { isRecord } from '../../core/record.ts';
import { squeeze } from '../../core/text.ts';
import type { Metadata } from '../../core/types.ts';
import { readFields, type ReadField, type ReadPage } from '../../dialects/index.ts';

/** Fields of `Metadata` that stand inside another, and those that have another name there. */
const INSIDE: Readonly<Record<string, readonly string[]>> = {
  contentLocale: ['translation', 'contentLocale'],
  sourceHash: ['translation', 'sourceHash'],
  sourceCommit: ['translation', 'sourceCommit'],
  locFileId: ['translation', 'locFileId'],
  handoff: ['translation', 'handoff'],
  translationType: ['translation', 'type'],
  disabledClouds: ['clouds'],
};

/** What is made from fields or from the text rather than read from one field. */
const DERIVED = ['h1', 'cloudVariantOf', 'pageKind'] as const;

const WIDEST = 60;

/** The header's fields as written, and what each of them became. */
export function headerLines(page: ReadPage): readonly string[] {
  const { doc } = page;
  const fields = readFields(page);
  const strange = new Map(
    doc.facts.flatMap(({ kind, span, expected }) =>
      kind === 'frontmatter-unknown-key' || kind === 'frontmatter-key-typo' ? [[span.start, expected ?? '']] : [],
    ),
  );
  const taken = new Set<string>();
  const rows = fields.map((field): readonly string[] => {
    const meant = strange.get(field.span.start);
    const mark = meant === undefined ? ' ' : '?';
    return [`${mark} ${field.name}`, short(field.value), became(doc.meta, field, taken, meant)];
  });
  const derived = DERIVED.flatMap((name) => (doc.meta[name] === undefined ? [] : [`  ${name}  ${doc.meta[name]}`]));
  const said = fields.some(({ to }) => to === 'title');
  return [
    ...(rows.length === 0 ? [] : ['Header: name, value as written → what it became; `?` marks unknown names']),
    ...table(rows),
    ...(rows.length === 0 || derived.length + (said ? 0 : 1) === 0 ? [] : ['']),
    'Derived',
    ...(said && doc.meta.title !== '' ? [] : [`  title  ${doc.meta.title}`]),
    ...derived,
  ].filter((line, i, lines) => line !== 'Derived' || i < lines.length - 1);
}

function became(meta: Metadata, field: ReadField, taken: Set<string>, meant: string | undefined): string {
  const { to, name } = field;
  if (to === null || meant !== undefined) {
    const hint = meant === undefined || meant === '' ? '' : ` (perhaps ${meant})`;
    return to === null ? `kept as written${hint}` : `${path(to)}: ${show(valueOf(meta, to))}${hint}`;
  }
  if (taken.has(to)) return `${path(to)}: said before`;
  const value = valueOf(meta, to);
  if (value === undefined) return name.toLowerCase() in meta.raw ? 'kept as written' : 'absent';
  taken.add(to);
  const shown = show(value);
  return shown === short(field.value) ? path(to) : `${path(to)}: ${shown}`;
}

function path(to: string): string {
  return (INSIDE[to] ?? [to]).join('.');
}

function valueOf(meta: Metadata, to: string): unknown {
  return (INSIDE[to] ?? [to]).reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), meta);
}

function show(value: unknown): string {
  return short(typeof value === 'string' ? value : Array.isArray(value) ? value.join(', ') : JSON.stringify(value));
}

function short(text: string): string {
  const line = squeeze(text);
  return line.length > WIDEST ? `${line.slice(0, WIDEST - 1)}…` : line;
}

/** Columns as wide as their widest cell; the last one as it is. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const width = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const [first, second] = [width(0), width(1)];
  return rows.map(([name = '', value = '', end = '']) => `${name.padEnd(first)}  ${value.padEnd(second)}  → ${end}`);
}
