import { digest } from '../core/hash.ts';
import type { PageDoc } from '../core/types.ts';
import { idKey, outputOf, routeOf, type Graph, type Page, type PageAnchors } from '../graph/index.ts';
import { localeOf } from '../locales/index.ts';
import { firstPage, markCurrent, type NavNode, type NavPlace, type Navigation } from '../navigation/index.ts';
import type { Alternate, ArticleView, NavLink } from '../render/index.ts';
import type { KeyedJob } from './job.ts';
import type { MediaLibrary } from './media.ts';
import { detailsOf, editOf } from './page/details.ts';
import { noticesOf, translatedOf } from './page/notices.ts';
import { isOwn, tagOf, untranslatedFrom } from './page/edition.ts';
import { relatedOf } from './page/related.ts';
import { isUnlisted } from './page/unlisted.ts';
import type { PageLinks } from './page-links.ts';
import { planBody } from './plan-body.ts';

/** What planning a page needs; the same for all pages of one locale. */
export interface PlanContext {
  readonly graph: Graph;
  readonly navigation: Navigation;
  readonly media: MediaLibrary;
  readonly links: PageLinks;
  readonly locale: string;
  /** Digest of every file by path. */
  readonly digests: ReadonlyMap<string, string>;
  /** Key of the shell that lays pages out. */
  readonly shell: string;
  readonly markdown: boolean;
}

/** Plans the page that readers of a locale get for an id: its own text, or another locale's. */
export function planArticle(context: PlanContext, page: Page): KeyedJob {
  const { graph, locale } = context;
  const anchors = graph.anchorsOf(page);
  const body = planBody(context, page, anchors);
  const frame = planFrame(context, page, anchors);
  const url = routeOf(graph.settings, locale, page.slug);
  const job = { kind: 'article', out: outputOf(locale, page.slug), url, frame, body } as const;
  const sources = anchors.docs.map(({ file }) => file.path);
  const versions = sources.map((path) => context.digests.get(path) ?? '');
  return { job, sources, key: digest(JSON.stringify([context.shell, versions, job])) };
}

function planFrame(context: PlanContext, page: Page, anchors: PageAnchors): Omit<ArticleView, 'body'> {
  const { graph, navigation, locale } = context;
  const { meta } = page.doc;
  const place = navigation.placeOf(page.id);
  const href = routeOf(graph.settings, locale, page.slug);
  const title = headingOf(page.doc, anchors);
  return {
    kind: 'article',
    locale,
    base: graph.settings.site.base,
    tag: tagOf(graph, page),
    title: meta.title,
    description: meta.description ?? null,
    canonical: canonicalOf(context, page),
    standsFor: standsFor(context, page),
    alternates: alternatesOf(graph, page.id, page.slug),
    heading: title,
    headings: anchors.headings
      .slice(title.id === null ? 0 : 1)
      .map(({ heading, id }) => ({ depth: heading.depth, slug: id, text: heading.text })),
    nav: place === null ? '' : markCurrent(navigation.html(place), href),
    navTitle: place === null || place.section.items.length === 1 ? null : place.section.label,
    breadcrumbs: place === null ? [] : breadcrumbs(place),
    previous: neighbour(place?.previous),
    next: neighbour(place?.next),
    notices: noticesOf(graph, locale, page),
    updated: meta.updated ?? null,
    translated: translatedOf(graph, page),
    related: relatedOf(graph, context.links, locale, page.id),
    details: detailsOf(meta),
    markdown: context.markdown ? `${href}index.md` : null,
    edit: editOf(graph, page),
  };
}

/** The visible title: the first H1 with its anchor, else the header's title. */
function headingOf({ meta, outline }: PageDoc, { headings }: PageAnchors): ArticleView['heading'] {
  const [first] = headings;
  const isTitle = meta.h1 !== undefined && first?.heading.depth === 1 && outline[0]?.type === 'heading';
  if (!isTitle) return { text: meta.title, id: null, aliases: [] };
  return { text: first.heading.text || meta.title, id: first.id, aliases: first.aliases };
}

/** Fallback pages belong to the language their text is in; pages that ask for it stay unlisted. */
function canonicalOf({ graph, locale }: PlanContext, page: Page): string | null {
  return isUnlisted(page.doc) || !isOwn(graph, locale, page) ? null : addressOf(graph, page);
}

/** Address of the page whose text stands here once more. */
function standsFor({ graph, locale }: PlanContext, page: Page): string | null {
  const original = page.locale === locale ? untranslatedFrom(graph, page) : page;
  return original === null ? null : addressOf(graph, original);
}

function addressOf({ settings }: Graph, page: Page): string {
  return settings.site.url.replace(/\/$/, '') + routeOf(settings, page.locale, page.slug);
}

export function alternatesOf(graph: Graph, id: string, slug: string): readonly Alternate[] {
  const { settings, catalog } = graph;
  return settings.locales.map((locale) => {
    const { tag, label } = localeOf(locale);
    const page = catalog.byId.get(idKey(locale, id));
    const own = page !== undefined && isOwn(graph, locale, page);
    const shown = page !== undefined || settings.fallbackPages !== 'none';
    return {
      locale,
      tag,
      label,
      own,
      source: locale === settings.source,
      href: routeOf(settings, locale, shown ? slug : ''),
    };
  });
}

/** The way down to the page. A section that is one group already has its name. */
function breadcrumbs({ section, path }: NavPlace): ArticleView['breadcrumbs'] {
  const above = path.slice(0, -1).map((node) => ({
    label: node.label,
    tag: node.tag,
    href: firstPage(node)?.href ?? null,
  }));
  if (section.items.length === 1 && above.length > 0) return above;
  const top = section.items[0] === undefined ? null : (firstPage(section.items[0])?.href ?? null);
  return [{ label: section.label, tag: null, href: top }, ...above];
}

function neighbour(node: NavNode | null | undefined): NavLink | null {
  return node?.href == null ? null : { label: node.label, tag: node.tag, href: node.href };
}
