import { isUsableName } from '../core/slug.ts';
import type { Heading, PageDoc } from '../core/types.ts';
import { fileKey, type Graph } from '../graph/index.ts';

/** What a text is compared with. */
export interface Reference {
  readonly doc: PageDoc;
  /** It is the source: of two translations nobody knows which one is right. */
  readonly source: boolean;
}

/**
 * The text of the same revision that a document is compared with: the source, if its headings say
 * that the document was made of it; without a source, another translation of the same hand-over.
 */
export function referenceOf(graph: Graph, doc: PageDoc): Reference | null {
  const { settings } = graph;
  if (doc.file.locale === settings.source || !isComparable(doc)) return null;
  const source = editionIn(graph, doc, settings.source);
  const peers = (): readonly PageDoc[] =>
    hashOf(doc) === undefined
      ? []
      : settings.locales.flatMap((locale) => {
          const peer = locale === doc.file.locale ? null : editionIn(graph, doc, locale);
          return peer !== null && hashOf(peer) === hashOf(doc) && isAlike(peer, doc) ? [peer] : [];
        });
  if (source === null) return first(peers());
  if (!isAlike(source, doc)) return null;
  // One hash is one revision: what holds for one of its translations holds for all of them.
  const same = isOf(source, doc) || peers().some((peer) => isOf(source, peer));
  return same ? { doc: source, source: true } : null;
}

/**
 * Whether the source has moved on since a translation was made of it: its headings are others, and
 * it says itself that it is newer. Of anything less nobody can be sure.
 */
export function isOutdated(graph: Graph, doc: PageDoc): boolean {
  const { source: locale } = graph.settings;
  const source = doc.file.locale === locale ? null : editionIn(graph, doc, locale);
  if (source === null || !isAlike(source, doc) || !isComparable(doc)) return false;
  const [theirs, mine] = [source.meta.updated, doc.meta.updated];
  return theirs !== undefined && mine !== undefined && theirs > mine && !isOf(source, doc);
}

function first([doc]: readonly PageDoc[]): Reference | null {
  return doc === undefined ? null : { doc, source: false };
}

function hashOf({ meta }: PageDoc): string | undefined {
  return meta.translation?.sourceHash;
}

/** The same file of another locale. */
function editionIn(graph: Graph, doc: PageDoc, locale: string): PageDoc | null {
  const { catalog } = graph;
  if (doc.kind === 'fragment') return catalog.fragments.get(fileKey({ ...doc.file, locale })) ?? null;
  const id = graph.pageOf(doc)?.id.toLowerCase();
  const other = id === undefined ? undefined : catalog.editions.get(id)?.get(locale)?.doc;
  return other?.file.docset === doc.file.docset ? other : null;
}

/** What was flattened or is only text has lost what there is to compare. */
function isComparable({ opaque, dialect }: PageDoc): boolean {
  return !opaque && dialect !== 'capture' && dialect !== 'plain';
}

/** Written in the same way; a header is all that tells two of the dialects apart. */
function isAlike(a: PageDoc, b: PageDoc): boolean {
  const [one, other] = [a.dialect, b.dialect].map((name) => (name === 'markdown' ? 'learn' : name));
  return one === other && isComparable(a);
}

/** Whether a translation has the headings of a source: the same levels, and its anchors where it has any. */
function isOf(source: PageDoc, translation: PageDoc): boolean {
  const [there, here] = [headingsOf(source), headingsOf(translation)];
  if (there.length !== here.length || there.length === 0) return false;
  let named = 0;
  for (let i = 0; i < here.length; i++) {
    const [a, b] = [there[i], here[i]];
    if (a === undefined || b === undefined || a.depth !== b.depth) return false;
    const name = b.names.find(isUsableName);
    if (name === undefined) continue;
    if (name !== a.slug && !a.names.includes(name)) return false;
    named++;
  }
  return named * 2 >= here.length;
}

/** Headings that a file holds itself. */
export function headingsOf({ outline }: PageDoc): readonly Heading[] {
  return outline.flatMap((item) => (item.type === 'heading' ? [item.heading] : []));
}

/** What a source calls a section: its declared name, else the slug of its text. */
export function anchorOf({ names, slug }: Heading): string {
  return names.find(isUsableName) ?? slug;
}
