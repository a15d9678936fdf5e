import type { DeclaredAnchor, Disable, Doc, FileRef, Metadata } from '../core/types.ts';
import {
  decodeEntry,
  decodeFact,
  decodeLink,
  decodeOutline,
  encodeEntry,
  encodeFact,
  encodeLink,
  encodeOutline,
  type EntryRow,
  type FactRow,
  type LinkRow,
  type OutlineRow,
} from './rows.ts';

/**
 * Documents as compact rows. A corpus has hundreds of thousands of links and headings: without
 * repeated field names a row is a third of the JSON of its object, and as much faster to read.
 */
type AnchorRow = readonly [string, number, number];
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
      language: string | null,
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
  const { spans, blocks } = doc.literals;
  return [tag, doc.dialect, links, facts, doc.meta, outline, anchors, spans, blocks, doc.language];
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
  const [tag, dialect, , , meta, outlineRows, anchorRows, spans, blocks, language] = row;
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
    literals: { spans, blocks },
    language,
    links,
    facts,
  };
}
