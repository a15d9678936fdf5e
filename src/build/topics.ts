import { localeOf, translator } from '../locales/index.ts';
import type { SearchView } from '../render/index.ts';
import { everywhere, SEARCH_SLUG, type FrameContext } from './frame.ts';
import { linksOf } from './listed.ts';
import { largest, sizeOf, type Product } from './products.ts';

/** Topics on the page, pages of all topics together, and of each at least: the list must not grow with the site. */
const MAX_TOPICS = 120;
const MAX_PAGES = 400;
const LEAST = 3;

/** The page that a search leads to. Without a script it is a list of what there is. */
export function searchView({ graph, locale }: FrameContext, products: readonly Product[]): SearchView {
  return {
    kind: 'search',
    locale,
    base: graph.settings.site.base,
    title: translator(localeOf(locale))('search.label'),
    description: null,
    canonical: null,
    alternates: everywhere(graph, SEARCH_SLUG),
    topics: topicsOf(products),
  };
}

/** The largest topics, with as many of their pages as there is room for. */
function topicsOf(products: readonly Product[]): SearchView['topics'] {
  const shown = largest(products, MAX_TOPICS);
  const most = Math.max(LEAST, Math.floor(MAX_PAGES / Math.max(1, shown.length)));
  return shown.flatMap((product) => {
    const { label, landing, articles, selfHelp } = product;
    const first = landing ?? articles[0] ?? selfHelp[0];
    if (first === undefined) return [];
    const listed = { articles: linksOf(articles, most), selfHelp: linksOf(selfHelp, Math.ceil(most / 2)) };
    const more = sizeOf(product) - listed.articles.length - listed.selfHelp.length;
    return [{ label, href: first.link.href, ...listed, more }];
  });
}
