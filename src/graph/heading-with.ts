import type { PageAnchors, PageHeading } from './anchors.ts';

// Asked for by rules about single links: a page may have as many headings as links.
const known = new WeakMap<PageAnchors, ReadonlyMap<string, PageHeading>>();

/** The heading of a page with this id. */
export function headingWith(anchors: PageAnchors, id: string): PageHeading | null {
  const byId = known.get(anchors) ?? new Map(anchors.headings.map((heading) => [heading.id, heading]));
  known.set(anchors, byId);
  return byId.get(id) ?? null;
}
