import type { Fact, FactKind, Heading, Link, LinkKind, OutlineItem, TocEntry } from '../core/types.ts';

/** The address by its offset in the span, and its length where it is not that of the URL. */
export type LinkRow = readonly [LinkKind, string, number, number, at?: number, length?: number];
type EditRow = readonly [number, number, string];
export type FactRow = readonly [FactKind, number, number, string, (string | null)?, (readonly EditRow[])?];
/** Number: an include, by link index. Otherwise depth, text, names, slug, start, end. */
export type OutlineRow = number | readonly [Heading['depth'], string, readonly string[], string, number, number];
export type EntryRow = readonly [string, number | null, readonly EntryRow[]];

export function encodeLink({ kind, url, span, address }: Link): LinkRow {
  if (address === null) return [kind, url, span.start, span.end];
  const at = address.start - span.start;
  const length = address.end - address.start;
  return length === url.length ? [kind, url, span.start, span.end, at] : [kind, url, span.start, span.end, at, length];
}

export function decodeLink([kind, url, start, end, at, length = url.length]: LinkRow): Link {
  const address = at === undefined ? null : { start: start + at, end: start + at + length };
  return { kind, url, span: { start, end }, address };
}

export function encodeFact({ kind, span, saw, expected, edits }: Fact): FactRow {
  const { start, end } = span;
  if (edits !== undefined)
    return [kind, start, end, saw, expected ?? null, edits.map((edit): EditRow => [edit.start, edit.end, edit.text])];
  return expected === undefined ? [kind, start, end, saw] : [kind, start, end, saw, expected];
}

export function decodeFact([kind, start, end, saw, expected, rows]: FactRow): Fact {
  return {
    kind,
    span: { start, end },
    saw,
    ...(expected == null ? {} : { expected }),
    ...(rows === undefined ? {} : { edits: rows.map(([from, to, text]) => ({ start: from, end: to, text })) }),
  };
}

export function encodeOutline(item: OutlineItem): OutlineRow {
  if (item.type === 'include') return item.link;
  const { depth, text, names, slug, span } = item.heading;
  return [depth, text, names, slug, span.start, span.end];
}

export function decodeOutline(row: OutlineRow): OutlineItem {
  if (typeof row === 'number') return { type: 'include', link: row };
  const [depth, text, names, slug, start, end] = row;
  return { type: 'heading', heading: { depth, text, names, slug, span: { start, end } } };
}

export function encodeEntry({ label, link, items }: TocEntry): EntryRow {
  return [label, link, items.map(encodeEntry)];
}

export function decodeEntry([label, link, items]: EntryRow): TocEntry {
  return { label, link, items: items.map(decodeEntry) };
}
