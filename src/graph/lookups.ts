import { createNearest } from '../core/nearest-index.ts';
import type { PageDoc } from '../core/types.ts';
import { baseName, folderOf } from '../core/url.ts';
import type { Settings } from '../settings/index.ts';
import { assignAnchors, type PageAnchors } from './anchors.ts';
import { idKey, type Catalog } from './catalog.ts';
import type { Expanded } from './outline.ts';
import type { Page } from './page.ts';

// What the graph works out when it is asked for, and keeps for the next time.

/** Pages whose anchors are kept. */
const MAX_ANCHORS = 3_000;

/** Anchors of a page; its source page's come first, because they decide. */
export function anchorLookup(
  settings: Settings,
  catalog: Catalog,
  expand: (page: Page) => Expanded,
): (page: Page) => PageAnchors {
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
  return anchorsOf;
}

/** Pages that show a fragment. */
export function includerLookup(
  pages: readonly Page[],
  expand: (page: Page) => Expanded,
): (fragment: PageDoc) => readonly Page[] {
  let includers: ReadonlyMap<PageDoc, readonly Page[]> | null = null;
  return (fragment) => {
    includers ??= mapIncluders(pages, (page) => expand(page).docs);
    return includers.get(fragment) ?? [];
  };
}

/** The page that a missing one probably meant. Many pages miss the same: each is looked for once. */
export function nearestLookup(
  { source }: Settings,
  { folders }: Catalog,
): (docset: string, wanted: string) => string | null {
  const known = new Map<string, string | null>();
  const inFolder = new Map<string, (wanted: string) => string | null>();
  return (docset, wanted) => {
    const path = `${docset}/${wanted}`;
    const found = known.get(path);
    if (found !== undefined) return found;
    const folder = `${source}:${folderOf(path)}`.toLowerCase();
    const near = inFolder.get(folder) ?? createNearest(folders.get(folder) ?? []);
    inFolder.set(folder, near);
    const made = near(baseName(`${path}.`));
    known.set(path, made);
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
