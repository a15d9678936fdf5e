import type { Doc, Link, PageDoc } from '../core/types.ts';
import { digest } from '../core/hash.ts';
import { nearest } from '../core/nearest.ts';
import { baseName, folderOf, withoutExtension } from '../core/url.ts';
import type { Inventory } from '../read/index.ts';
import { fallbackChain, type Settings } from '../settings/index.ts';
import { assignAnchors, type PageAnchors } from './anchors.ts';
import { buildCatalog, idKey, type Catalog, type CatalogInput } from './catalog.ts';
import { expandOutline } from './outline.ts';
import type { Page } from './page.ts';
import { compilePublished } from './published.ts';
import { resolveLink } from './resolve.ts';
import type { Target } from './target.ts';
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
  readonly anchorsOf: (page: Page) => PageAnchors;
  /** The page a locale's readers get for an id: their own, or the next in the chain. */
  readonly pageFor: (locale: string, id: string) => Page | null;
  /** Name of the page in the same folder that a missing one probably meant. */
  readonly nearestPage: (docset: string, wanted: string) => string | null;
  /** Verdict on a document's link; `locale` is the reader's, the document's own by default. */
  readonly resolve: (doc: Doc, link: Link, locale?: string) => Target;
}

/** Pages whose anchors are kept. */
const MAX_ANCHORS = 3_000;

export function buildGraph(settings: Settings, docs: readonly CatalogInput[], inventory: Inventory): Graph {
  const catalog = buildCatalog(settings, docs, inventory);
  const anchors = new Map<Page, PageAnchors>();
  const anchorsOf = (page: Page): PageAnchors => {
    const known = anchors.get(page);
    if (known !== undefined) return known;
    const source = page.locale === settings.source ? undefined : catalog.byId.get(idKey(settings.source, page.id));
    const made = assignAnchors(expand(page), source === undefined ? null : anchorsOf(source));
    // Anchors are quickly made again; those of a whole corpus would take more room than its documents.
    if (anchors.size >= MAX_ANCHORS) anchors.clear();
    anchors.set(page, made);
    return made;
  };
  const expand = (page: Page): ReturnType<typeof expandOutline> =>
    expandOutline(page.doc, (doc, index) => {
      const link = doc.links[index];
      const target = link === undefined ? null : resolveLink(world, { doc, locale: page.locale }, link);
      return target?.kind === 'include' ? target.doc : null;
    });
  let includers: ReadonlyMap<PageDoc, readonly Page[]> | null = null;
  const includersOf = (fragment: PageDoc): readonly Page[] => {
    includers ??= mapIncluders(catalog.pages, (page) => expand(page).docs);
    return includers.get(fragment) ?? [];
  };
  const world: World = {
    settings,
    catalog,
    published: compilePublished(settings),
    redirects: redirectMap(docs),
    anchorsOf,
    includersOf,
  };
  return {
    settings,
    inventory,
    docs,
    catalog,
    world: worldOf(settings, docs, inventory),
    anchorsOf,
    nearestPage: memoize((key) => {
      const folder = `${settings.source}:${folderOf(key)}`.toLowerCase();
      return nearest(baseName(`${key}.`), catalog.folders.get(folder) ?? []);
    }),
    pageFor: (locale, id) => {
      for (const candidate of fallbackChain(settings, locale)) {
        const page = catalog.byId.get(idKey(candidate, id));
        if (page !== undefined) return page;
      }
      return null;
    },
    resolve: (doc, link, locale = doc.file.locale) => resolveLink(world, { doc, locale }, link),
  };
}

function worldOf(
  { base: _, ...settings }: Settings,
  docs: readonly CatalogInput[],
  { assets, others, facts }: Inventory,
): string {
  const surfaces = docs.map(({ doc, surface }) => `${doc.file.path} ${surface}`);
  const media = assets.map(({ path, stamp }) => `${path} ${stamp.size} ${stamp.mtimeMs} ${stamp.ino}`);
  return digest([JSON.stringify([settings, facts]), ...surfaces, ...media, ...others].join('\n'));
}

/** Many pages miss the same target: each is looked for once. */
function memoize(find: (path: string) => string | null): (docset: string, path: string) => string | null {
  const known = new Map<string, string | null>();
  return (docset, path) => {
    const key = `${docset}/${path}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = find(key);
    known.set(key, made);
    return made;
  };
}

function mapIncluders(
  pages: readonly Page[],
  docsOf: (page: Page) => readonly PageDoc[],
): ReadonlyMap<PageDoc, readonly Page[]> {
  const map = new Map<PageDoc, Page[]>();
  for (const page of pages) {
    if (!page.doc.outline.some(({ type }) => type === 'include')) continue;
    for (const doc of docsOf(page)) {
      if (doc.kind !== 'fragment') continue;
      const known = map.get(doc);
      if (known === undefined) map.set(doc, [page]);
      else known.push(page);
    }
  }
  return map;
}

/** Lower-case `{docset}/{path without extension}` of a page that is gone → where it went. */
function redirectMap(docs: readonly CatalogInput[]): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const { doc } of docs) {
    if (doc.kind !== 'redirects') continue;
    for (const { from, to } of doc.redirects) {
      const key = `${doc.file.docset}/${withoutExtension(from)}`.toLowerCase();
      if (!map.has(key)) map.set(key, to);
    }
  }
  return map;
}
