import type { Doc, Link, PageDoc } from '../core/types.ts';
import { withoutExtension } from '../core/url.ts';
import type { Inventory } from '../read/index.ts';
import { fallbackChain, type Settings } from '../settings/index.ts';
import { assignAnchors, type PageAnchors } from './anchors.ts';
import { buildCatalog, idKey, type Catalog, type CatalogInput } from './catalog.ts';
import { expandOutline } from './outline.ts';
import type { Page } from './page.ts';
import { compilePublished } from './published.ts';
import { resolveLink, type World } from './resolve.ts';
import type { Target } from './target.ts';

/** All documents of all locales and what their links lead to. Built once, read-only. */
export interface Graph {
  readonly settings: Settings;
  readonly inventory: Inventory;
  readonly docs: readonly CatalogInput[];
  readonly catalog: Catalog;
  readonly anchorsOf: (page: Page) => PageAnchors;
  /** The page a locale's readers get for an id: their own, or the next in the chain. */
  readonly pageFor: (locale: string, id: string) => Page | null;
  /** Verdict on a document's link; `locale` is the reader's, the document's own by default. */
  readonly resolve: (doc: Doc, link: Link, locale?: string) => Target;
}

export function buildGraph(settings: Settings, docs: readonly CatalogInput[], inventory: Inventory): Graph {
  const catalog = buildCatalog(settings, docs, inventory);
  const anchors = new Map<Page, PageAnchors>();
  const anchorsOf = (page: Page): PageAnchors => {
    const known = anchors.get(page);
    if (known !== undefined) return known;
    const source = page.locale === settings.source ? undefined : catalog.byId.get(idKey(settings.source, page.id));
    const made = assignAnchors(expand(page), source === undefined ? null : anchorsOf(source));
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
  const world: World = { settings, catalog, published: compilePublished(settings), redirects: redirectMap(docs), anchorsOf, includersOf };
  return {
    settings,
    inventory,
    docs,
    catalog,
    anchorsOf,
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

function mapIncluders(pages: readonly Page[], docsOf: (page: Page) => readonly PageDoc[]): ReadonlyMap<PageDoc, readonly Page[]> {
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
