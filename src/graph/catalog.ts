import { byCodeUnit } from '../core/text.ts';
import type { Doc, PageDoc } from '../core/types.ts';
import { baseName, folderOf } from '../core/url.ts';
import type { Asset, Inventory } from '../read/index.ts';
import { identify, type Settings } from '../settings/index.ts';
import { codeFiles, otherFiles, type CodeFile } from './code-files.ts';
import { slugOf, type Page } from './page.ts';

/** Two files that claim one identity or one route. */
export interface Collision {
  readonly kind: 'id' | 'route';
  readonly first: PageDoc;
  readonly second: PageDoc;
  readonly at: string;
}

/** Everything that can be linked to, by every name it goes by. Keys are lower case. */
export interface Catalog {
  readonly pages: readonly Page[];
  /** `{locale}:{id}` → page */
  readonly byId: ReadonlyMap<string, Page>;
  /** Id → its pages by locale */
  readonly editions: ReadonlyMap<string, ReadonlyMap<string, Page>>;
  /** `{docset}:{slug}` → id */
  readonly bySlug: ReadonlyMap<string, string>;
  /** `{docset}:{basename}` → id, null where several pages share the name */
  readonly byBasename: ReadonlyMap<string, string | null>;
  /** `{docset}/{locale}/{path}` → fragment file */
  readonly fragments: ReadonlyMap<string, PageDoc>;
  /** `{docset}/{locale}/{folder}` that hold a fragment */
  readonly fragmentFolders: ReadonlySet<string>;
  readonly assets: ReadonlyMap<string, Asset>;
  /** Files of code that pages may show */
  readonly snippets: ReadonlyMap<string, CodeFile>;
  /** `{docset}/{locale}/{path without extension}` of files that no dialect reads */
  readonly others: ReadonlySet<string>;
  /** `{locale}:{docset}/{folder}` that hold pages of the docset's own tree → the names of their files */
  readonly folders: ReadonlyMap<string, readonly string[]>;
  /** Docsets with at least one media file */
  readonly withMedia: ReadonlySet<string>;
  readonly collisions: readonly Collision[];
}

export interface CatalogInput {
  readonly doc: Doc;
  readonly digest: string;
  /** Digest of what other pages can see of the document. */
  readonly surface: string;
}

export function buildCatalog(settings: Settings, docs: readonly CatalogInput[], inventory: Inventory): Catalog {
  const { pages, byId, collisions } = collectPages(settings, docs);
  const bySlug = new Map<string, string>();
  const byBasename = new Map<string, string | null>();
  const folders = new Map<string, string[]>();
  for (const page of pages) {
    bySlug.set(`${page.docset}:${page.slug}`, page.id);
    const name = `${page.docset}:${baseName(`${page.slug}.`)}`;
    byBasename.set(name, byBasename.has(name) && byBasename.get(name) !== page.id ? null : page.id);
    // A stray edition does not make the tree it belongs to known.
    if (page.doc.file.docset !== page.docset) continue;
    const folder = `${page.locale}:${folderOf(page.id).toLowerCase()}`;
    const names = folders.get(folder);
    if (names === undefined) folders.set(folder, [baseName(page.doc.file.rel)]);
    else names.push(baseName(page.doc.file.rel));
  }
  const fragments = docs.flatMap(({ doc }) => (doc.kind === 'fragment' ? [[fileKey(doc.file), doc] as const] : []));
  return {
    pages,
    byId,
    editions: editionsOf(pages),
    bySlug,
    byBasename,
    fragments: new Map(fragments),
    fragmentFolders: new Set(fragments.map(([key]) => folderOf(key))),
    assets: new Map(inventory.assets.map((asset) => [fileKey(asset), asset])),
    snippets: codeFiles(docs, inventory, fileKey),
    others: otherFiles(docs, inventory, fileKey),
    folders,
    withMedia: new Set(inventory.assets.map(({ docset }) => docset)),
    collisions,
  };
}

/** Key of a file for look-ups that forgive case. */
export function fileKey({
  docset,
  locale,
  rel,
}: {
  readonly docset: string;
  readonly locale: string;
  readonly rel: string;
}): string {
  return `${docset}/${locale}/${rel}`.toLowerCase();
}

function collectPages(
  settings: Settings,
  docs: readonly CatalogInput[],
): Pick<Catalog, 'pages' | 'byId' | 'collisions'> {
  const byId = new Map<string, Page>();
  const byRoute = new Map<string, Page>();
  const collisions: Collision[] = [];
  for (const { doc, digest } of ownersFirst(settings, docs)) {
    const identity = doc.kind === 'page' ? identify(settings, doc.file) : null;
    if (doc.kind !== 'page' || identity === null) continue;
    const { id, docset } = identity;
    const page: Page = { id, locale: doc.file.locale, docset: docset.name, doc, digest, slug: slugOf(docset, id) };
    const sameId = byId.get(idKey(page.locale, id));
    const sameRoute = byRoute.get(`${page.locale}/${page.slug}`);
    if (sameId !== undefined) collisions.push({ kind: 'id', first: sameId.doc, second: doc, at: id });
    else if (sameRoute !== undefined)
      collisions.push({ kind: 'route', first: sameRoute.doc, second: doc, at: page.slug });
    else {
      byId.set(idKey(page.locale, id), page);
      byRoute.set(`${page.locale}/${page.slug}`, page);
    }
  }
  const pages = [...byId.values()].toSorted((a, b) => byCodeUnit(a.locale, b.locale) || byCodeUnit(a.slug, b.slug));
  return { pages, byId, collisions };
}

/** A page of the docset itself beats an edition of it that another docset holds; Markdown beats YAML. */
function ownersFirst(settings: Settings, docs: readonly CatalogInput[]): readonly CatalogInput[] {
  const editions = new Set(settings.docsets.filter(({ editionOf }) => editionOf !== undefined).map(({ name }) => name));
  const rank = ({ doc: { file } }: CatalogInput): number =>
    (editions.has(file.docset) ? 2 : 0) + (/\.ya?ml$/i.test(file.rel) ? 1 : 0);
  return docs.toSorted((a, b) => rank(a) - rank(b));
}

export function idKey(locale: string, id: string): string {
  return `${locale}:${id.toLowerCase()}`;
}

function editionsOf(pages: readonly Page[]): ReadonlyMap<string, ReadonlyMap<string, Page>> {
  const editions = new Map<string, Map<string, Page>>();
  for (const page of pages) {
    const id = page.id.toLowerCase();
    const known = editions.get(id);
    if (known === undefined) editions.set(id, new Map([[page.locale, page]]));
    else known.set(page.locale, page);
  }
  return editions;
}
