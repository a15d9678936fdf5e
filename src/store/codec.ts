import type {
  DeclaredAnchor,
  Disable,
  Doc,
  Fact,
  FactKind,
  FileRef,
  Heading,
  Link,
  LinkKind,
  Metadata,
  OutlineItem,
  TocEntry,
} from '../core/types.ts';

/**
 * Documents as compact rows. A corpus has hundreds of thousands of links and headings: without
 * repeated field names a row is a third of the JSON of its object, and as much faster to read.
 */
/** The address by its offset in the span, and its length where it is not that of the URL. */
type LinkRow = readonly [LinkKind, string, number, number, at?: number, length?: number];
type EditRow = readonly [number, number, string];
type FactRow = readonly [FactKind, number, number, string, (string | null)?, (readonly EditRow[])?];
type AnchorRow = readonly [string, number, number];
/** Number: an include, by link index. Otherwise depth, text, names, slug, start, end. */
type OutlineRow = number | readonly [Heading['depth'], string, readonly string[], string, number, number];
type EntryRow = readonly [string, number | null, readonly EntryRow[]];

type RedirectRow = readonly [string, string, number, number];

export type DocRow = PlainRow | readonly ['d', readonly Disable[], PlainRow];

type PlainRow =
  | readonly ['n', string, readonly LinkRow[], readonly FactRow[]]
  | readonly ['r', string, readonly LinkRow[], readonly FactRow[], readonly RedirectRow[]]
  | readonly ['t', string, readonly LinkRow[], readonly FactRow[], readonly EntryRow[]]
  | readonly [
      'p' | 'f' | 'o',
      string,
      readonly LinkRow[],
      readonly FactRow[],
      Metadata,
      readonly OutlineRow[],
      readonly AnchorRow[],
      spans: number,
      blocks: number,
    ];

export function encodeDoc(doc: Doc): DocRow {
  return doc.disables === undefined ? encodePlain(doc) : ['d', doc.disables, encodePlain(doc)];
}

export function decodeDoc(row: DocRow, file: FileRef): Doc {
  return row[0] === 'd' ? { ...decodePlain(row[2], file), disables: row[1] } : decodePlain(row, file);
}

function encodePlain(doc: Doc): PlainRow {
  const links = doc.links.map(encodeLink);
  const facts = doc.facts.map(encodeFact);
  if (doc.kind === 'redirects') {
    return [
      'r',
      doc.dialect,
      links,
      facts,
      doc.redirects.map(({ from, to, span }): RedirectRow => [from, to, span.start, span.end]),
    ];
  }
  if (doc.kind === 'other') return ['n', doc.dialect, links, facts];
  if (doc.kind === 'toc') return ['t', doc.dialect, links, facts, doc.entries.map(encodeEntry)];
  const outline = doc.outline.map(encodeOutline);
  const anchors = doc.anchors.map(({ id, span }): AnchorRow => [id, span.start, span.end]);
  const tag = doc.kind === 'fragment' ? 'f' : doc.opaque ? 'o' : 'p';
  return [tag, doc.dialect, links, facts, doc.meta, outline, anchors];
}

function decodePlain(row: PlainRow, file: FileRef): Doc {
  const links = row[2].map(decodeLink);
  const facts = row[3].map(decodeFact);
  if (row[0] === 't') return { kind: 'toc', file, dialect: row[1], links, facts, entries: row[4].map(decodeEntry) };
  if (row[0] === 'n') return { kind: 'other', file, dialect: row[1], links, facts };
  if (row[0] === 'r') {
    const redirects = row[4].map(([from, to, start, end]) => ({ from, to, span: { start, end } }));
    return { kind: 'redirects', file, dialect: row[1], links, facts, redirects };
  }
  const [tag, dialect, , , meta, outlineRows, anchorRows, spans, blocks] = row;
  const outline = outlineRows.map(decodeOutline);
  const anchors = anchorRows.map(([id, start, end]): DeclaredAnchor => ({ id, span: { start, end } }));
  return {
    kind: tag === 'f' ? 'fragment' : 'page',
    opaque: tag === 'o',
    file,
    dialect,
    meta,
    outline,
    anchors,
    links,
    facts,
  };
}

function encodeLink({ kind, url, span, address }: Link): LinkRow {
  if (address === null) return [kind, url, span.start, span.end];
  const at = address.start - span.start;
  const length = address.end - address.start;
  return length === url.length ? [kind, url, span.start, span.end, at] : [kind, url, span.start, span.end, at, length];
}

function decodeLink([kind, url, start, end, at, length = url.length]: LinkRow): Link {
  const address = at === undefined ? null : { start: start + at, end: start + at + length };
  return { kind, url, span: { start, end }, address };
}

function encodeFact({ kind, span, saw, expected, edits }: Fact): FactRow {
  const { start, end } = span;
  if (edits !== undefined)
    return [kind, start, end, saw, expected ?? null, edits.map((edit): EditRow => [edit.start, edit.end, edit.text])];
  return expected === undefined ? [kind, start, end, saw] : [kind, start, end, saw, expected];
}

function decodeFact([kind, start, end, saw, expected, rows]: FactRow): Fact {
  return {
    kind,
    span: { start, end },
    saw,
    ...(expected == null ? {} : { expected }),
    ...(rows === undefined ? {} : { edits: rows.map(([from, to, text]) => ({ start: from, end: to, text })) }),
  };
}

function encodeOutline(item: OutlineItem): OutlineRow {
  if (item.type === 'include') return item.link;
  const { depth, text, names, slug, span } = item.heading;
  return [depth, text, names, slug, span.start, span.end];
}

function decodeOutline(row: OutlineRow): OutlineItem {
  if (typeof row === 'number') return { type: 'include', link: row };
  const [depth, text, names, slug, start, end] = row;
  return { type: 'heading', heading: { depth, text, names, slug, span: { start, end } } };
}

function encodeEntry({ label, link, items }: TocEntry): EntryRow {
  return [label, link, items.map(encodeEntry)];
}

function decodeEntry([label, link, items]: EntryRow): TocEntry {
  return { label, link, items: items.map(decodeEntry) };
}
