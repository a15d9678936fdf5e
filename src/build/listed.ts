import type { Page } from '../graph/index.ts';
import type { NavNode, NavSection } from '../navigation/index.ts';
import type { RelatedLink } from '../render/index.ts';
import type { FrameContext } from './frame.ts';
import { isOwn } from './page/edition.ts';
import { linkTo } from './page/related.ts';
import { isUnlisted } from './page/unlisted.ts';

/** A page that a list names, as the readers of a locale get it. */
export interface Listed {
  readonly page: Page;
  readonly link: RelatedLink;
  /** Whether it is in the readers' language. */
  readonly own: boolean;
}

/** The page of an id as a list names it; null for one that stays out of lists. */
export function listedOf({ graph, locale }: FrameContext, id: string): Listed | null {
  const page = graph.pageFor(locale, id);
  if (page === null || isUnlisted(page.doc)) return null;
  return { page, link: linkTo(graph, locale, page), own: isOwn(graph, locale, page) };
}

/** A page that only leads to others. */
export function isLanding({ id, doc: { meta } }: Page): boolean {
  return meta.pageKind === 'landing' || /^(?:landing|hub)-page$/.test(meta.topic ?? '') || /\/index$/i.test(id);
}

/**
 * Pages of a section in reading order, once each. Those in the readers' language have the names that
 * the navigation gives them; they are shorter than titles.
 */
export function pagesOf(context: FrameContext, { items }: NavSection): readonly Listed[] {
  const found = new Map<string, Listed>();
  const walk = (nodes: readonly NavNode[]): void => {
    for (const { page: id, label, tag, items: below } of nodes) {
      const listed = id === null || found.has(id) ? null : listedOf(context, id);
      const named = listed?.own === true && tag === null ? { ...listed, link: { ...listed.link, label } } : listed;
      if (id !== null && named !== null) found.set(id, named);
      walk(below);
    }
  };
  walk(items);
  return [...found.values()];
}

/** What is in the readers' language comes first; otherwise the order stays. */
export function ownFirst(pages: readonly Listed[]): readonly Listed[] {
  return [...pages.filter(({ own }) => own), ...pages.filter(({ own }) => !own)];
}

export function linksOf(pages: readonly Listed[], most: number): readonly RelatedLink[] {
  return pages.slice(0, most).map(({ link }) => link);
}
