import { digest } from '../core/hash.ts';
import { outputOf, routeOf, type Graph, type Page } from '../graph/index.ts';
import { localeOf, translator } from '../locales/index.ts';
import type { NavNode, NavSection, Navigation } from '../navigation/index.ts';
import type { Alternate, HomeView, PageView } from '../render/index.ts';
import type { KeyedJob } from './job.ts';

/** Sections on a home page, and pages named per section: a home page must not grow with the site. */
const MAX_SECTIONS = 48;
const MAX_PAGES = 6;

interface FrameContext {
  readonly graph: Graph;
  readonly navigation: Navigation;
  readonly locale: string;
  readonly shell: string;
}

/** Home and 404 page of a locale; the source locale's also stand at the root. */
export function planFrames(context: FrameContext): readonly KeyedJob[] {
  const { graph, locale } = context;
  const { source, site } = graph.settings;
  const home = homeView(context);
  const lost = notFoundView(context);
  const url = routeOf(graph.settings, locale, '');
  const jobs: readonly (readonly [string, string, PageView])[] = [
    [`${locale}/index.html`, url, home],
    [`${locale}/404.html`, `${url}404/`, lost],
    ...(locale === source
      ? ([
          ['index.html', url, home],
          ['404.html', `${url}404/`, { ...lost, base: site.base }],
        ] as const)
      : []),
  ];
  return jobs.map(([out, address, view]) => keyed(context.shell, out, address, view));
}

/** A small page in place of one that only another locale has. */
export function planRedirect({ graph, locale, shell }: FrameContext, page: Page): KeyedJob {
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
    alternates: homes(graph),
    to,
  };
  return keyed(shell, outputOf(locale, page.slug), url, view);
}

function keyed(shell: string, out: string, url: string, view: PageView): KeyedJob {
  return { job: { kind: 'page', out, url, view }, sources: [], key: digest(JSON.stringify([shell, out, view])) };
}

function homeView({ graph, navigation, locale }: FrameContext): HomeView {
  const { site } = graph.settings;
  const t = translator(localeOf(locale));
  const sections = navigation.sections.toSorted((a, b) => b.size - a.size).slice(0, MAX_SECTIONS);
  return {
    kind: 'home',
    locale,
    base: site.base,
    title: site.title,
    description: t('home.lead'),
    canonical: site.url.replace(/\/$/, '') + routeOf(graph.settings, locale, ''),
    alternates: homes(graph),
    sections: navigation.sections.filter((section) => sections.includes(section)).flatMap(sectionCard),
  };
}

function sectionCard(section: NavSection): HomeView['sections'] {
  const pages = leaves(section.items);
  const [first] = pages;
  return first === undefined
    ? []
    : [{ label: section.label, href: first.href, count: pages.length, pages: pages.slice(0, MAX_PAGES) }];
}

function leaves(items: readonly NavNode[]): { readonly label: string; readonly href: string }[] {
  return items.flatMap((node) => {
    const own = node.page !== null && node.href !== null ? [{ label: node.label, href: node.href }] : [];
    return [...own, ...leaves(node.items)];
  });
}

function notFoundView({ graph, locale }: FrameContext): PageView {
  const t = translator(localeOf(locale));
  const { base } = graph.settings.site;
  return {
    kind: 'not-found',
    locale,
    base,
    title: t('notFound.title'),
    description: null,
    canonical: null,
    alternates: homes(graph),
  };
}

function homes({ settings }: Graph): readonly Alternate[] {
  return settings.locales.map((locale) => {
    const { tag, label } = localeOf(locale);
    return { locale, tag, label, own: true, href: routeOf(settings, locale, '') };
  });
}
