import { decodeLoosely, folderOf } from '../core/url.ts';
import type { Doc } from '../core/types.ts';
import { fallbackChain, identify } from '../settings/index.ts';
import { findAnchor } from './anchors.ts';
import { nearAnchor } from './near-anchor.ts';
import { idKey } from './catalog.ts';
import type { Page } from './page.ts';
import type { Target } from './target.ts';
import type { World } from './world.ts';

/** The page itself: of the reader's locale, or of the next that has it. */
export function firstInChain(
  { settings, catalog }: Pick<World, 'settings' | 'catalog'>,
  locale: string,
  id: string,
): Page | null {
  const editions = catalog.editions.get(id.toLowerCase());
  if (editions === undefined) return null;
  for (const candidate of fallbackChain(settings, locale)) {
    const page = editions.get(candidate);
    if (page !== undefined) return page;
  }
  return null;
}

/** The page that a document is; null for fragments and for a page that another one shadows. */
export function pageOf({ settings, catalog }: Pick<World, 'settings' | 'catalog'>, doc: Doc): Page | null {
  const identity = doc.kind === 'page' ? identify(settings, doc.file) : null;
  const page = identity === null ? undefined : catalog.byId.get(idKey(doc.file.locale, identity.id));
  return page?.doc === doc ? page : null;
}

/** The verdict on a link to the page with an id. */
export function inChain(world: World, locale: string, id: string, fragment: string | null): Target | null {
  const page = firstInChain(world, locale, id);
  return page === null ? null : toPage(world, page, page.locale === locale ? 'page' : 'fallback', fragment);
}

function toPage(
  { anchorsOf, settings }: World,
  page: Page,
  kind: 'page' | 'fallback',
  fragment: string | null,
): Target {
  if (fragment === null) return { kind, page, anchor: null };
  const wanted = decodeLoosely(fragment);
  const anchors = anchorsOf(page);
  const anchor = findAnchor(anchors, wanted);
  if (anchor !== undefined) return { kind, page, anchor };
  if (anchors.incomplete) return { kind, page, anchor: wanted };
  // Another translation may be of another revision: that it lacks a section says nothing.
  if (kind === 'fallback' && page.locale !== settings.source) return { kind, page, anchor: null };
  return { kind: 'missing-anchor', page, fragment: wanted, near: nearAnchor(anchors, wanted) };
}

/** Missing only where the source locale's tree covers the folder; elsewhere nobody can know. */
export function missingPage({ settings, catalog }: World, docset: string, path: string, url: string | null): Target {
  const folder = `${settings.source}:${folderOf(`${docset}/${path}`)}`.toLowerCase();
  return catalog.folders.has(folder)
    ? { kind: 'missing-page', wanted: path, url }
    : { kind: 'unknowable', why: 'source not mounted', url };
}
