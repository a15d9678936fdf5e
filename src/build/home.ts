import { byCodeUnit } from '../core/text.ts';
import { routeOf } from '../graph/index.ts';
import { localeOf, translator } from '../locales/index.ts';
import { pageIds } from '../navigation/index.ts';
import type { HomeView, ProductCard } from '../render/index.ts';
import { everywhere, type FrameContext } from './frame.ts';
import { isLanding, linksOf, listedOf, ownFirst, type Listed } from './listed.ts';
import { largest, type Product } from './products.ts';

/** A home page must not grow with the site: products, pages of each, pages in the other lists. */
const MAX_PRODUCTS = 24;
const MAX_ARTICLES = 4;
const MAX_SELF_HELP = 3;
const MAX_USEFUL = 8;
const MAX_RECENT = 6;

/** The first page of a locale: what there is, what most readers need, and what is new. */
export function homeView(context: FrameContext, products: readonly Product[]): HomeView {
  const { graph, locale } = context;
  const { site } = graph.settings;
  const t = translator(localeOf(locale));
  const pages = pageIds(graph).flatMap((id) => listedOf(context, id) ?? []);
  const articles = pages.filter(({ page }) => !isLanding(page) && page.doc.meta.pageKind === undefined);
  return {
    kind: 'home',
    locale,
    base: site.base,
    title: site.title,
    description: t('home.lead'),
    canonical: site.url.replace(/\/$/, '') + routeOf(graph.settings, locale, ''),
    alternates: everywhere(graph, ''),
    products: largest(products, MAX_PRODUCTS).flatMap((product) => cardOf(product) ?? []),
    useful: usefulOf(context, articles),
    recent: recentOf(articles),
  };
}

function cardOf({ label, landing, articles, selfHelp }: Product): ProductCard | null {
  const first = landing ?? articles[0] ?? selfHelp[0];
  if (first === undefined) return null;
  return {
    label,
    href: first.link.href,
    description: landing?.own === true ? (landing.page.doc.meta.description ?? null) : null,
    count: articles.length + selfHelp.length,
    articles: linksOf(articles, MAX_ARTICLES),
    selfHelp: linksOf(selfHelp, MAX_SELF_HELP),
  };
}

/** Pages that most others link to; each of these counts once, whatever product and language it belongs to. */
function usefulOf({ links }: FrameContext, pages: readonly Listed[]): HomeView['useful'] {
  const counted = pages
    .map((listed) => ({ listed, count: links.to(listed.page.id).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || byCodeUnit(a.listed.page.id, b.listed.page.id));
  return linksOf(ownFirst(counted.map(({ listed }) => listed)), MAX_USEFUL);
}

/** Pages by the date that their own header gives; no clock and no file system has a say. */
function recentOf(pages: readonly Listed[]): HomeView['recent'] {
  const dated = pages.flatMap((listed) => {
    const { updated } = listed.page.doc.meta;
    return updated === undefined ? [] : [{ ...listed, updated }];
  });
  const own = dated.filter((listed) => listed.own);
  return (own.length > 0 ? own : dated)
    .toSorted((a, b) => byCodeUnit(b.updated, a.updated) || byCodeUnit(a.page.id, b.page.id))
    .slice(0, MAX_RECENT)
    .map(({ link, updated }) => ({ ...link, updated }));
}
