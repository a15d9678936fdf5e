import { digest } from '../core/hash.ts';
import type { Doc, Link } from '../core/types.ts';
import { withoutExtension } from '../core/url.ts';
import type { Inventory } from '../read/index.ts';
import type { Settings } from '../settings/index.ts';
import type { PageAnchors } from './anchors.ts';
import { buildCatalog, type Catalog, type CatalogInput } from './catalog.ts';
import { firstInChain, pageOf } from './find-page.ts';
import { anchorLookup, includerLookup, nearestLookup } from './lookups.ts';
import { expandOutline, type Expanded } from './outline.ts';
import type { Page } from './page.ts';
import { compilePublished } from './published.ts';
import { MEDIA } from './resolve-relative.ts';
import { resolveLink } from './resolve.ts';
import type { RedirectEntry, Target } from './target.ts';
import { keepVerdicts } from './verdicts.ts';
import type { World } from './world.ts';

/** All documents of all locales and what their links lead to. Built once, read-only. */
export interface Graph {
  readonly settings: Settings;
  readonly inventory: Inventory;
  readonly docs: readonly CatalogInput[];
  readonly catalog: Catalog;
  /**
   * Digest of everything documents can see of each other. While it stays the same, a change inside
   * a document concerns that document alone, and the pages that include it.
   */
  readonly world: string;
  /** ISO date that no page may be dated after; null where nobody has said what day it is. */
  readonly today: string | null;
  readonly anchorsOf: (page: Page) => PageAnchors;
  /** The page that a document is; null for fragments and for a page that another one shadows. */
  readonly pageOf: (doc: Doc) => Page | null;
  /** The page a locale's readers get for an id: their own, or the next in the chain. */
  readonly pageFor: (locale: string, id: string) => Page | null;
  /** Name of the page in the same folder that a missing one probably meant. */
  readonly nearestPage: (docset: string, wanted: string) => string | null;
  /** Whether an address is one that a docset is published under. */
  readonly isPublished: (url: string) => boolean;
  /** Verdict on a document's link; `locale` is the reader's, the document's own by default. */
  readonly resolve: (doc: Doc, link: Link, locale?: string) => Target;
}

export function buildGraph(
  settings: Settings,
  docs: readonly CatalogInput[],
  inventory: Inventory,
  today: string | null = null,
): Graph {
  const catalog = buildCatalog(settings, docs, inventory);
  const expand = (page: Page): Expanded =>
    expandOutline(page.doc, (doc, index) => {
      const link = doc.links[index];
      const target = link === undefined ? null : resolveLink(world, { doc, locale: page.locale }, link);
      return target?.kind === 'include' ? target.doc : null;
    });
  const redirects = redirectMap(docs);
  const anchorsOf = anchorLookup(settings, catalog, expand);
  const world: World = {
    settings,
    catalog,
    published: compilePublished(settings),
    redirects,
    hasMediaPages: hasMediaPages([...catalog.editions.keys(), ...redirects.keys()]),
    anchorsOf,
    includersOf: includerLookup(catalog.pages, expand),
  };
  const verdict = keepVerdicts((place, link) => resolveLink(world, place, link));
  return {
    settings,
    inventory,
    docs,
    catalog,
    world: worldOf(settings, docs, inventory),
    today,
    anchorsOf,
    isPublished: (url) => world.published.match(url) !== null,
    pageOf: (doc) => pageOf(world, doc),
    nearestPage: nearestLookup(settings, catalog),
    pageFor: (locale, id) => firstInChain(world, locale, id),
    resolve: (doc, link, locale = doc.file.locale) => verdict(doc, link, locale),
  };
}

function hasMediaPages(ids: readonly string[]): boolean {
  return ids.some((id) => MEDIA.test(id.replace(/\/index$/, '')));
}

function worldOf(
  { base: _, ...settings }: Settings,
  docs: readonly CatalogInput[],
  { assets, snippets, others, facts }: Inventory,
): string {
  // Of a file that is no page, pages may show the text itself.
  const surfaces = docs.map(
    ({ doc, digest: own, surface }) => `${doc.file.path} ${doc.kind === 'other' ? own : surface}`,
  );
  const media = [...assets, ...snippets].map(
    ({ path, stamp }) => `${path} ${stamp.size} ${stamp.mtimeMs} ${stamp.ino}`,
  );
  return digest([JSON.stringify([settings, facts]), ...surfaces, ...media, ...others].join('\n'));
}

/** Lower-case `{docset}/{path without extension}` of a page that is gone → where it went. */
function redirectMap(docs: readonly CatalogInput[]): ReadonlyMap<string, RedirectEntry> {
  const map = new Map<string, RedirectEntry>();
  for (const { doc } of docs) {
    if (doc.kind !== 'redirects') continue;
    for (const redirect of doc.redirects) {
      const key = `${doc.file.docset}/${withoutExtension(redirect.from)}`.toLowerCase();
      if (!map.has(key)) map.set(key, { ...redirect, path: doc.file.path });
    }
  }
  return map;
}
