import type { Metadata } from '../../core/types.ts';
import { readAt, type Graph, type Page } from '../../graph/index.ts';
import type { ArticleView, RelatedLink } from '../../render/index.ts';
import type { PageLinks } from '../page-links.ts';
import { tagOf } from './edition.ts';
import { isUnlisted } from './unlisted.ts';

/** Links of each kind: what is more is a list to be searched, not read. */
const MOST = 5;

/**
 * Pages that have to do with a page, by its links in both directions. Those that link to it come
 * first: what it links to itself has been read already.
 */
export function relatedOf(graph: Graph, links: PageLinks, locale: string, id: string): ArticleView['related'] {
  const [there, here] = [links.from(id), links.to(id)];
  const mutual = new Set(here.filter((other) => there.includes(other)));
  const ids = [
    ...mutual,
    ...here.filter((other) => !mutual.has(other)),
    ...there.filter((other) => !mutual.has(other)),
  ];
  const selfHelp: RelatedLink[] = [];
  const articles: RelatedLink[] = [];
  for (const other of ids) {
    if (selfHelp.length + articles.length >= 2 * MOST) break;
    const page = graph.pageFor(locale, other);
    if (page === null || isUnlisted(page.doc)) continue;
    const list = isSelfHelp(page.doc.meta) ? selfHelp : articles;
    if (list.length < MOST) list.push(linkTo(graph, locale, page));
  }
  return { selfHelp, articles };
}

/** Articles that the portal of the support shows beside a request. */
export function isSelfHelp({ selfHelpType, supportTopics }: Metadata): boolean {
  return selfHelpType !== undefined || supportTopics !== undefined;
}

/** A link to a page as readers of a locale follow it: marked where it is not in their language. */
export function linkTo(graph: Graph, locale: string, page: Page): RelatedLink {
  const { doc, locale: own } = page;
  return {
    label: doc.meta.h1 ?? doc.meta.title,
    href: readAt(graph.settings, locale, page),
    tag: own === locale && page.doc.language === null ? null : tagOf(graph, page),
  };
}
