import { localeOf, translator } from '../locales/index.ts';
import type { SearchView } from '../render/index.ts';
import { everywhere, SEARCH_SLUG, type FrameContext } from './frame.ts';
import { ownFirst, pagesOf } from './listed.ts';

/** Topics on the page, pages of all topics together, and of each at least: the list must not grow with the site. */
const MAX_TOPICS = 120;
const MAX_PAGES = 600;
const LEAST = 3;

/** The page that a search leads to. Without a script it is a list of what there is. */
export function searchView(context: FrameContext): SearchView {
  const { graph, locale } = context;
  return {
    kind: 'search',
    locale,
    base: graph.settings.site.base,
    title: translator(localeOf(locale))('search.label'),
    description: null,
    canonical: null,
    alternates: everywhere(graph, SEARCH_SLUG),
    topics: topicsOf(context),
  };
}

function topicsOf(context: FrameContext): SearchView['topics'] {
  const { sections } = context.navigation;
  const shown = new Set(sections.toSorted((a, b) => b.size - a.size).slice(0, MAX_TOPICS));
  const most = Math.max(LEAST, Math.floor(MAX_PAGES / Math.max(1, shown.size)));
  return sections.flatMap((section) => {
    const pages = shown.has(section) ? ownFirst(pagesOf(context, section)) : [];
    const [first] = pages;
    if (first === undefined) return [];
    const links = pages.slice(0, most).map(({ link }) => link);
    return [{ label: section.label, href: first.link.href, pages: links, more: pages.length - links.length }];
  });
}
