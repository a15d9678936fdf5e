import { looseId } from '../core/slug.ts';
import { byCodeUnit } from '../core/text.ts';
import { baseName, folderOf } from '../core/url.ts';
import { readAt, type Graph } from '../graph/index.ts';
import { countNodes, foreignTag, type NavNode, type NavSection } from './node.ts';

/** Folder → its pages that no table of contents lists, by title; folders sorted. */
export function folderNodes(
  graph: Graph,
  locale: string,
  listed: ReadonlySet<string>,
): ReadonlyMap<string, readonly NavNode[]> {
  const folders = new Map<string, NavNode[]>();
  for (const id of pageIds(graph)) {
    const page = listed.has(id) ? null : graph.pageFor(locale, id);
    if (page === null) continue;
    const node: NavNode = {
      label: page.doc.meta.title,
      tag: foreignTag(locale, page.locale),
      href: readAt(graph.settings, locale, page),
      page: id,
      items: [],
    };
    const folder = folderOf(id).toLowerCase();
    const known = folders.get(folder);
    if (known === undefined) folders.set(folder, [node]);
    else known.push(node);
  }
  const sorted = [...folders].toSorted(([a], [b]) => byCodeUnit(a, b));
  return new Map(sorted.map(([folder, nodes]) => [folder, nodes.toSorted((a, b) => byCodeUnit(a.label, b.label))]));
}

/** Ids of all locales together, sorted. */
export function pageIds({ catalog }: Graph): readonly string[] {
  return [...new Set(catalog.pages.map(({ id }) => id))].toSorted(byCodeUnit);
}

export function section(graph: Graph, locale: string, folder: string, items: readonly NavNode[]): NavSection {
  // A table of contents that is one group says in its own language what it is about, and so does a start page.
  const [only, ...others] = items;
  const named = only !== undefined && only.page === null && only.items.length > 0 && others.length === 0;
  const label = named ? only.label : (startTitle(graph, locale, folder) ?? folderLabel(folder));
  return { label, key: folder, items, size: countNodes(items) };
}

/** What the landing page of a folder calls itself, if it does so in the readers' language. */
function startTitle(graph: Graph, locale: string, folder: string): string | null {
  const page = graph.pageFor(locale, `${folder}/index`);
  const { meta } = page?.doc ?? {};
  const starts = meta?.pageKind === 'landing' || /^(?:landing|hub)-page$/.test(meta?.topic ?? '');
  return meta === undefined || !starts || page?.locale !== locale ? null : (meta.h1 ?? meta.title);
}

/** `learn/articles/container-registry` → `Container registry`. */
function folderLabel(folder: string): string {
  const name = (folder.split('/').at(-1) ?? folder)
    .replace(/^microsoft\./i, '')
    .replace(/[-_.]+/g, ' ')
    .trim();
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A folder of the same name in another docset is about the same thing, and may say so in words. */
export function nameOf({ key }: NavSection, named: readonly NavSection[]): string | null {
  const name = looseName(key);
  return named.find((other) => looseName(other.key) === name)?.label ?? null;
}

/** `support/microsoft.containerregistry` → `containerregistry`. */
function looseName(key: string): string {
  return looseId(baseName(`${key}.`).replace(/^microsoft\./i, ''));
}
