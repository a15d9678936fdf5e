import type { Doc } from '../../core/types.ts';
import { routeOf, type Graph, type Page, type PageAnchors, type Target } from '../../graph/index.ts';
import { visible } from '../../report/index.ts';
import type { PlaceOf } from './place.ts';

/** The page of an id in each locale. */
export function editionLines(graph: Graph, id: string): readonly string[] {
  const { settings } = graph;
  return [
    'Page',
    ...settings.locales.map((locale) => {
      const page = graph.pageFor(locale, id);
      if (page === null) return `  ${locale.padEnd(9)} none`;
      const route = visible(routeOf(settings, locale, page.slug));
      const note = page.locale === locale ? '' : ` (the page of ${page.locale})`;
      return `  ${locale.padEnd(9)} ${visible(page.doc.file.path)}${note}  ${route}`;
    }),
  ];
}

/** Where a section is declared in each locale's own page, and what it is called there. */
export function sectionLines(graph: Graph, id: string, fragment: string, place: PlaceOf): readonly string[] {
  const editions = graph.catalog.editions.get(id.toLowerCase());
  return [
    `Section #${visible(fragment)}`,
    ...graph.settings.locales.map((locale) => {
      const page = editions?.get(locale);
      return `  ${locale.padEnd(9)} ${page === undefined ? 'no page of its own' : sectionIn(graph, page, fragment, place)}`;
    }),
  ];
}

function sectionIn(graph: Graph, page: Page, fragment: string, place: PlaceOf): string {
  const anchors = graph.anchorsOf(page);
  const id = anchors.ids.get(fragment);
  if (id === undefined) return absent(graph, page, fragment);
  const found = anchors.headings.find((heading) => heading.id === id);
  if (found === undefined) return `${declaredIn(anchors, id, place)}  declared outside of headings`;
  const { heading, doc, aliases, origin } = found;
  const names = [...(id === fragment ? [] : [`id #${id}`]), ...aliases.filter((name) => name !== fragment)];
  const source = { declared: 'declared', source: 'from the source page', text: 'from its text' }[origin];
  const others = names.length === 0 ? '' : `; also ${names.map((name) => `#${name.replace(/^id #/, '')}`).join(', ')}`;
  return visible(
    `${place(doc.file.path, heading.span.start)}  ${'#'.repeat(heading.depth)} ${heading.text}  (${source}${others})`,
  );
}

function declaredIn({ docs }: PageAnchors, id: string, place: PlaceOf): string {
  for (const doc of docs) {
    const anchor = doc.anchors.find((one) => one.id === id);
    if (anchor !== undefined) return place(doc.file.path, anchor.span.start);
  }
  return '';
}

function absent({ resolve }: Graph, page: Page, fragment: string): string {
  const url = `#${encodeURIComponent(fragment)}`;
  const target = resolve(page.doc, { kind: 'link', url, span: { start: 0, end: 0 }, address: null });
  if (target.kind === 'same-page') return 'the page itself';
  if (target.kind === 'unknowable') return `unknown: ${target.why}`;
  const near = target.kind === 'missing-anchor' ? target.near : null;
  return `none${near === null ? '' : `; there is #${visible(near.id)}`}`;
}

/** Pages that have a section of a name, and the id it has on each. */
export function pagesWith(graph: Graph, pages: Iterable<Page>, fragment: string): ReadonlyMap<Page, string> {
  const found = new Map<Page, string>();
  for (const page of pages) {
    const id = graph.anchorsOf(page).ids.get(fragment);
    if (id !== undefined) found.set(page, id);
  }
  return found;
}

/** Whether a link leads to a section of these pages, or means it and finds nothing. */
export function leadsToSection(
  graph: Graph,
  sections: ReadonlyMap<Page, string>,
  fragment: string,
): (target: Target, doc: Doc) => boolean {
  const ids = new Set([...sections.keys()].map(({ id }) => id.toLowerCase()));
  const showing = new Map<Doc, Page[]>();
  for (const page of sections.keys())
    for (const doc of graph.anchorsOf(page).docs) showing.set(doc, [...(showing.get(doc) ?? []), page]);
  const isMeant = (target: Target, doc: Doc): boolean => {
    switch (target.kind) {
      case 'page':
      case 'fallback':
        return target.anchor !== null && sections.get(target.page) === target.anchor;
      case 'same-page':
        return target.anchor !== null && (showing.get(doc) ?? []).some((page) => sections.get(page) === target.anchor);
      case 'missing-anchor':
        return target.fragment === fragment && ids.has(target.page.id.toLowerCase());
      case 'redirect':
        return isMeant(target.target, doc);
      default:
        return false;
    }
  };
  return isMeant;
}
