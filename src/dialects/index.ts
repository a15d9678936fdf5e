import type { Doc, Notes, PageDoc, Source } from '../core/types.ts';
import type { Root } from '../markdown/index.ts';
import { collect, type Collected } from '../normalize/index.ts';
import { readBody } from './body.ts';
import type { Dialect } from './dialect.ts';
import { learn } from './learn.ts';
import { markdown } from './markdown.ts';
import { toMetadata } from './metadata.ts';
import { plain } from './plain.ts';
import { readRedirects } from './redirects.ts';
import { selfhelp } from './selfhelp.ts';
import { readToc } from './toc.ts';

export type { Dialect } from './dialect.ts';

/** All dialects in the order in which they are tried; the last takes what is left. */
export const dialects = { plain, selfhelp, learn, markdown } as const satisfies Record<string, Dialect>;

export type DialectName = keyof typeof dialects;

/** A page with the tree it was read from: what rendering needs and checking does not keep. */
export interface ReadPage {
  readonly doc: PageDoc;
  readonly tree: Root;
  readonly collected: Collected;
}

/** Source → document. A pure function of the source: cacheable by its bytes. */
export function readDoc(source: Source): Doc {
  if (source.role === 'toc') return readToc(source);
  return source.role === 'redirects' ? readRedirects(source) : readPage(source).doc;
}

/** The same for a page or fragment, with its tree. */
export function readPage(source: Source): ReadPage {
  const [name, dialect] = dialectOf(source);
  const header = dialect.header(source);
  const notes: Notes = { facts: [...source.facts, ...header.facts], losses: [] };
  const tree = readBody(source, dialect.body, header, notes);
  const collected = collect(tree, notes);
  const { path, docset, locale, rel, role } = source;
  const { meta, facts: more } = toMetadata({
    fields: header.fields,
    mapping: dialect.mapping,
    locale,
    rel,
    h1: collected.h1,
  });
  const titled = role === 'page' ? more : more.filter(({ kind }) => kind !== 'metadata-title');
  const doc: PageDoc = {
    kind: role === 'fragment' ? 'fragment' : 'page',
    file: { path, docset, locale, rel, role },
    dialect: name,
    meta,
    outline: collected.outline,
    opaque: dialect.body.kind === 'text',
    anchors: collected.anchors,
    links: collected.links,
    facts: [...notes.facts, ...titled],
  };
  return { doc, tree, collected };
}

function dialectOf(source: Source): readonly [string, Dialect] {
  return Object.entries(dialects).find(([, { detect }]) => detect(source)) ?? ['markdown', markdown];
}
