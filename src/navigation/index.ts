import { folderOf } from '../core/url.ts';
import type { Graph } from '../graph/index.ts';
import type { NavNode, NavPath, NavSection } from './node.ts';
import { buildSections } from './sections.ts';
import { renderNav, WHOLE } from './window.ts';

export type { NavNode, NavSection } from './node.ts';
export { firstPage } from './node.ts';
export { pageIds } from './folders.ts';
export { markCurrent } from './window.ts';

/** A page's place: its section, the way down to it, and its neighbours. */
export interface NavPlace {
  readonly section: NavSection;
  readonly path: NavPath;
  readonly previous: NavNode | null;
  readonly next: NavNode | null;
}

/** Navigation of one locale. Looking a page up costs the same however many there are. */
export interface Navigation {
  readonly sections: readonly NavSection[];
  readonly placeOf: (id: string) => NavPlace | null;
  /** HTML for a place; pages that see the same lines share one string. */
  readonly html: (place: NavPlace) => string;
}

export function buildNavigation(graph: Graph, locale: string): Navigation {
  const sections = buildSections(graph, locale);
  const places = new Map<string, NavPlace>();
  for (const section of sections) addPlaces(section, places);
  const rendered = new Map<NavSection, Map<NavNode | null, string>>();
  return {
    sections,
    placeOf: (id) => places.get(id) ?? null,
    html: ({ section, path }) => {
      // Around a page of a large section no other page sees the same lines.
      if (section.size > WHOLE) return renderNav(section, path);
      const cached = rendered.get(section) ?? new Map<NavNode | null, string>();
      rendered.set(section, cached);
      const key = path.at(-2) ?? null;
      const known = cached.get(key);
      if (known !== undefined) return known;
      const html = renderNav(section, path);
      cached.set(key, html);
      return html;
    },
  };
}

/** Lists a section's pages in reading order; a page already placed nearer to home stays there. */
function addPlaces(section: NavSection, places: Map<string, NavPlace>): void {
  const order: NavPath[] = [];
  const walk = (items: readonly NavNode[], above: NavPath): void => {
    for (const node of items) {
      const path = [...above, node];
      // Sections of a page that are listed one by one are one stop on the way.
      if (node.page !== null && node.page !== order.at(-1)?.at(-1)?.page) order.push(path);
      walk(node.items, path);
    }
  };
  walk(section.items, []);
  order.forEach((path, i) => {
    const id = path.at(-1)?.page ?? '';
    const known = places.get(id);
    if (known !== undefined && !isNearer(section, known.section, id)) return;
    places.set(id, { section, path, previous: order[i - 1]?.at(-1) ?? null, next: order[i + 1]?.at(-1) ?? null });
  });
}

/** The section of the page's own folder, or the deepest one above it, is its home. */
function isNearer(a: NavSection, b: NavSection, id: string): boolean {
  const folder = folderOf(id).toLowerCase();
  const closeness = ({ key }: NavSection): number => (folder === key || folder.startsWith(`${key}/`) ? key.length : -1);
  return closeness(a) > closeness(b);
}
