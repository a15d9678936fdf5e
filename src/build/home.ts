import { byCodeUnit } from '../core/text.ts';
import { routeOf } from '../graph/index.ts';
import { localeOf, translator } from '../locales/index.ts';
import { pageIds } from '../navigation/index.ts';
import type { HomeView } from '../render/index.ts';
import { everywhere, type FrameContext } from './frame.ts';
import { listedOf, ownFirst, type Listed } from './listed.ts';
import { planProducts } from './products.ts';

/** Pages in each list: a home page must not grow with the site. */
const MAX_USEFUL = 8;
const MAX_RECENT = 6;

/** The first page of a locale: what there is, what most readers need, and what is new. */
export function homeView(context: FrameContext): HomeView {
  const { graph, locale } = context;
  const { site } = graph.settings;
  const t = translator(localeOf(locale));
  const pages = pageIds(graph).flatMap((id) => listedOf(context, id) ?? []);
  return {
    kind: 'home',
    locale,
    base: site.base,
    title: site.title,
    description: t('home.lead'),
    canonical: site.url.replace(/\/$/, '') + routeOf(graph.settings, locale, ''),
    alternates: everywhere(graph, ''),
    products: planProducts(context),
    useful: usefulOf(context, pages),
    recent: recentOf(pages),
  };
}

/** Pages that most others link to; each of these counts once, whatever product and language it belongs to. */
function usefulOf({ links }: FrameContext, pages: readonly Listed[]): HomeView['useful'] {
  const counted = pages
    .filter(({ page }) => page.doc.meta.pageKind !== 'landing')
    .map((listed) => ({ listed, count: links.to(listed.page.id).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || byCodeUnit(a.listed.page.id, b.listed.page.id));
  return ownFirst(counted.map(({ listed }) => listed))
    .slice(0, MAX_USEFUL)
    .map(({ link }) => link);
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
