import { digest } from '../core/hash.ts';
import { outputOf, routeOf, type Page } from '../graph/index.ts';
import { localeOf, translator } from '../locales/index.ts';
import type { NotFoundView, PageView } from '../render/index.ts';
import { everywhere, SEARCH_SLUG, type FrameContext } from './frame.ts';
import { homeView } from './home.ts';
import type { KeyedJob } from './job.ts';
import { planProducts } from './products.ts';
import { searchView } from './topics.ts';

/** Home, search and 404 page of a locale. The source locale's home stands at the root too, with a 404 page for all. */
export function planFrames(context: FrameContext): readonly KeyedJob[] {
  const { graph, locale } = context;
  const { source, locales } = graph.settings;
  const products = planProducts(context);
  const home = homeView(context, products);
  const url = routeOf(graph.settings, locale, '');
  const jobs: readonly (readonly [string, string, PageView])[] = [
    [outputOf(locale, ''), url, home],
    [outputOf(locale, SEARCH_SLUG), routeOf(graph.settings, locale, SEARCH_SLUG), searchView(context, products)],
    [`${locale}/404.html`, `${url}404/`, notFoundView(context, [locale])],
    ...(locale === source
      ? ([
          ['index.html', url, home],
          ['404.html', `${url}404/`, notFoundView(context, [locale, ...locales.filter((name) => name !== locale)])],
        ] as const)
      : []),
  ];
  return jobs.map(([out, address, view]) => keyed(context.shell, out, address, view));
}

/** A small page in place of one that only another locale has. */
export function planRedirect(
  { graph, locale, shell }: Pick<FrameContext, 'graph' | 'locale' | 'shell'>,
  page: Page,
): KeyedJob {
  const { settings } = graph;
  const url = routeOf(settings, locale, page.slug);
  const to = { tag: localeOf(page.locale).tag, href: routeOf(settings, page.locale, page.slug) };
  const { title, description = null } = page.doc.meta;
  const view: PageView = {
    kind: 'redirect',
    locale,
    base: settings.site.base,
    title,
    description,
    canonical: null,
    alternates: everywhere(graph, ''),
    to,
  };
  return keyed(shell, outputOf(locale, page.slug), url, view);
}

function keyed(shell: string, out: string, url: string, view: PageView): KeyedJob {
  return { job: { kind: 'page', out, url, view }, sources: [], key: digest(JSON.stringify([shell, out, view])) };
}

function notFoundView({ graph, locale }: FrameContext, says: readonly string[]): NotFoundView {
  const t = translator(localeOf(locale));
  return {
    kind: 'not-found',
    locale,
    base: graph.settings.site.base,
    title: t('notFound.title'),
    description: null,
    canonical: null,
    alternates: everywhere(graph, ''),
    says,
  };
}
