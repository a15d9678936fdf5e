import { createNumberer, isUsableName } from '../core/slug.ts';
import type { PageDoc } from '../core/types.ts';
import type { Expanded, OutlineHeading } from './outline.ts';

/** A heading with the id it has on the page, and the other names that lead to it. */
export interface PageHeading extends OutlineHeading {
  readonly id: string;
  readonly aliases: readonly string[];
  /** Where the id came from: the author, the source page's counterpart, or its own text. */
  readonly origin: 'declared' | 'source' | 'text';
}

/** Every name that leads somewhere on a page. */
export interface PageAnchors {
  readonly headings: readonly PageHeading[];
  readonly docs: readonly PageDoc[];
  /** Name → id to link to; aliases lead to their heading's id. */
  readonly ids: ReadonlyMap<string, string>;
  readonly incomplete: boolean;
}

/**
 * Ids of a page's headings. With a source page of the same shape its ids count, so that a section
 * has one address in all languages; otherwise the declared name, then the slug of the text.
 */
export function assignAnchors(page: Expanded, source: PageAnchors | null): PageAnchors {
  const aligned = source !== null && isAligned(page.headings, source.headings) ? source : null;
  const number = createNumberer();
  const ids = page.headings.map(({ heading }, i) => {
    const id = aligned?.headings[i]?.id ?? ownName(heading) ?? (heading.slug || 'section');
    return aligned === null ? number(id) : id;
  });
  const names = new Map(ids.map((id) => [id, id]));
  const headings = page.headings.map((entry, i): PageHeading => {
    const id = ids[i] ?? '';
    const aliases = otherNames(entry, aligned?.headings[i] ?? null).filter((name) => !names.has(name));
    for (const alias of aliases) names.set(alias, id);
    const own = ownName(entry.heading);
    const origin = aligned !== null && own !== id ? 'source' : own === null ? 'text' : 'declared';
    return { ...entry, id, aliases, origin };
  });
  for (const doc of page.docs) for (const { id } of doc.anchors) if (!names.has(id)) names.set(id, id);
  return { headings, docs: page.docs, ids: names, incomplete: page.incomplete };
}

/** The first declared name that can be an id; the others only lead to it. */
function ownName({ names }: OutlineHeading['heading']): string | null {
  return names.find(isUsableName) ?? null;
}

/** Same count and levels: then the n-th heading of one is the n-th of the other. */
function isAligned(a: readonly OutlineHeading[], b: readonly OutlineHeading[]): boolean {
  return a.length === b.length && a.every(({ heading }, i) => heading.depth === b[i]?.heading.depth);
}

function otherNames({ heading }: OutlineHeading, source: PageHeading | null): readonly string[] {
  const names = [...heading.names, heading.slug, ...(source === null ? [] : [...source.aliases, source.heading.slug])];
  return [...new Set(names.filter((name) => name !== '' && !/[\s"'<>]/.test(name)))];
}

/**
 * Fragments that are no anchors: the top of the page, text (`:~:`), a tab, and states that scripts
 * of the original site read (`pivot=services`, `!/path`).
 */
const NO_ANCHOR = /^(top)?$|^:~:|^tab\/|^!?\/|=/i;

/** The anchor a fragment leads to: an id, null for the top of the page, undefined for none. */
export function findAnchor(anchors: PageAnchors, fragment: string): string | null | undefined {
  const id = anchors.ids.get(fragment);
  return id === undefined && NO_ANCHOR.test(fragment) ? null : id;
}
