import { byCodeUnit } from '../core/text.ts';
import type { TocDoc, TocEntry } from '../core/types.ts';
import { extensionOf, folderOf, joinPath, schemeOf, splitUrl } from '../core/url.ts';
import { readAt, type Graph, type Target } from '../graph/index.ts';
import { fallbackChain } from '../settings/index.ts';
import { folderNodes, nameOf, section } from './folders.ts';
import { foreignTag, type NavNode, type NavSection } from './node.ts';

/** Tables of contents may refer to each other, but not without end. */
const MAX_TOC_DEPTH = 6;

/** Sections of one locale: one per table of contents, then one per folder with pages left over. */
export function buildSections(graph: Graph, locale: string): readonly NavSection[] {
  const tocs = tocsFor(graph, locale);
  const nested = new Set<TocDoc>();
  // Outer folders come first: where two tables of contents name each other, the outer one is the root.
  const trees = [...tocs].flatMap(([folder, toc]) => {
    if (nested.has(toc)) return [];
    return [{ folder, toc, items: entryNodes({ graph, locale, tocs, nested, above: [toc] }, toc, toc.entries) }];
  });
  const roots = trees.filter(({ toc, items }) => !nested.has(toc) && items.length > 0);
  const listed = new Set<string>();
  for (const { items } of roots) collectPages(items, listed);
  const leftOver = folderNodes(graph, locale, listed);
  // Pages that their folder's table of contents leaves out follow what it lists.
  const fromTocs = roots.map(({ folder, items }) =>
    section(graph, locale, folder, [...items, ...(leftOver.get(folder) ?? [])]),
  );
  const covered = new Set(roots.map(({ folder }) => folder));
  const others = [...leftOver]
    .filter(([folder]) => !covered.has(folder))
    .map(([folder, items]) => section(graph, locale, folder, items));
  return [...fromTocs, ...others.map((other) => ({ ...other, label: nameOf(other, fromTocs) ?? other.label }))];
}

interface Context {
  readonly graph: Graph;
  readonly locale: string;
  readonly tocs: ReadonlyMap<string, TocDoc>;
  /** Tables of contents that another one has taken in. */
  readonly nested: Set<TocDoc>;
  /** Tables of contents from the outermost down to the present one. */
  readonly above: readonly TocDoc[];
}

/** `{docset}/{folder}` → the locale's own table of contents, or the next in the fallback chain. */
function tocsFor({ docs, settings }: Graph, locale: string): ReadonlyMap<string, TocDoc> {
  const rank = new Map(fallbackChain(settings, locale).map((name, i) => [name, i]));
  const best = new Map<string, TocDoc>();
  for (const { doc } of docs) {
    // Breadcrumb files share the name and the format, but are not what readers browse.
    if (doc.kind !== 'toc' || /breadcrumb|(^|\/)bread$/i.test(folderOf(doc.file.rel))) continue;
    const key = tocKey(doc.file.docset, folderOf(doc.file.rel));
    const known = best.get(key);
    const better = known === undefined || (rank.get(doc.file.locale) ?? 99) < (rank.get(known.file.locale) ?? 99);
    if (better) best.set(key, doc);
  }
  return new Map([...best].toSorted(([a], [b]) => byCodeUnit(a, b)));
}

/** The docset's own folder is its name alone. */
function tocKey(docset: string, folder: string): string {
  return (folder === '' ? docset : `${docset}/${folder}`).toLowerCase();
}

function entryNodes(context: Context, toc: TocDoc, entries: readonly TocEntry[]): readonly NavNode[] {
  return entries.flatMap((entry): readonly NavNode[] => {
    const link = entry.link === null ? undefined : toc.links[entry.link];
    const included = link === undefined ? null : nestedToc(context, toc, link.url);
    const own =
      included === null
        ? []
        : entryNodes({ ...context, above: [...context.above, included] }, included, included.entries);
    const items = [...entryNodes(context, toc, entry.items), ...own];
    const at =
      link === undefined || included !== null
        ? null
        : leadsTo(context, context.graph.resolve(toc, link, context.locale));
    if (at === null && items.length === 0) return [];
    const label = entry.label || at?.title || '';
    const tag = foreignTag(context.locale, entry.label === '' ? (at?.locale ?? context.locale) : toc.file.locale);
    return label === '' ? items : [{ label, tag, href: at?.href ?? null, page: at?.page ?? null, items }];
  });
}

/** A link to another table of contents, or to a folder that has one, takes its entries in. */
function nestedToc({ tocs, nested, above }: Context, toc: TocDoc, url: string): TocDoc | null {
  if (schemeOf(url) !== null || above.length > MAX_TOC_DEPTH) return null;
  const { path } = splitUrl(url);
  const isToc = /(^|\/)toc\.(yml|yaml|md)$/i.test(path);
  if (!isToc && (path === '' || !path.endsWith('/') || extensionOf(path) !== '')) return null;
  const fromRoot = path.startsWith('~/');
  const below = isToc ? folderOf(path) : path;
  const folder = joinPath(fromRoot ? '' : folderOf(toc.file.rel), fromRoot ? below.slice(2) : below);
  const found = folder === null ? undefined : tocs.get(tocKey(toc.file.docset, folder));
  if (found === undefined || above.includes(found)) return null;
  nested.add(found);
  return found;
}

/** Where a line leads; `locale` is that of the title. */
interface Destination {
  readonly href: string;
  readonly page: string | null;
  readonly title: string;
  readonly locale: string;
}

function leadsTo({ graph, locale }: Pick<Context, 'graph' | 'locale'>, target: Target): Destination | null {
  switch (target.kind) {
    case 'page':
    case 'fallback':
    case 'missing-anchor':
      return {
        href: readAt(graph.settings, locale, target.page) + fragmentOf(target),
        page: target.page.id,
        title: target.page.doc.meta.title,
        locale: target.page.locale,
      };
    case 'redirect':
      return leadsTo({ graph, locale }, target.target);
    case 'external':
      return { href: target.url, page: null, title: target.url, locale };
    default:
      return null;
  }
}

function fragmentOf(target: Target): string {
  const anchor = target.kind === 'page' || target.kind === 'fallback' ? target.anchor : null;
  return anchor === null ? '' : `#${encodeURIComponent(anchor)}`;
}

function collectPages(items: readonly NavNode[], into: Set<string>): void {
  for (const { page, items: below } of items) {
    if (page !== null) into.add(page);
    collectPages(below, into);
  }
}
