import { isOutdated } from '../../drift/index.ts';
import { idKey, routeOf, type Graph, type Page } from '../../graph/index.ts';
import { localeOf } from '../../locales/index.ts';
import type { ArticleView, Notice, Original } from '../../render/index.ts';
import { tagOf, untranslatedFrom } from './edition.ts';
import { isGuessed } from './unlisted.ts';

/** What readers of a locale must know about a text before they trust it. */
export function noticesOf(graph: Graph, locale: string, page: Page): readonly Notice[] {
  const { meta, facts } = page.doc;
  const notices: Notice[] = [];
  if (page.locale !== locale) {
    const href = routeOf(graph.settings, page.locale, page.slug);
    notices.push({ kind: 'fallback', tag: tagOf(graph, page), href });
  } else if (page.doc.language !== null)
    notices.push({
      kind: 'untranslated',
      tag: tagOf(graph, page),
      original: linkOf(graph, untranslatedFrom(graph, page)),
    });
  if (isGuessed(facts)) notices.push({ kind: 'restored' });
  const original = originalOf(graph, page);
  const { type, handoff = null } = meta.translation ?? {};
  if (type === 'MT' || type === 'MTE')
    notices.push({ kind: 'machine', edited: type === 'MTE', date: handoff, original });
  const source = sourceOf(graph, page);
  if (original !== null && source?.doc.meta.updated !== undefined && isOutdated(graph, page.doc))
    notices.push({ kind: 'older', date: source.doc.meta.updated, original });
  return notices;
}

/** How a text came into its language. */
export function translatedOf(graph: Graph, page: Page): ArticleView['translated'] {
  const how = page.doc.meta.translation?.type;
  return how === undefined || page.doc.language !== null ? null : { how, original: originalOf(graph, page) };
}

function sourceOf({ settings, catalog }: Graph, page: Page): Page | null {
  return page.locale === settings.source ? null : (catalog.byId.get(idKey(settings.source, page.id)) ?? null);
}

/** A source that is itself a translation is no original. */
function originalOf(graph: Graph, page: Page): Original | null {
  const source = sourceOf(graph, page);
  return source?.doc.meta.translation?.type === undefined ? linkOf(graph, source) : null;
}

function linkOf({ settings }: Graph, page: Page | null): Original | null {
  return page === null ? null : { tag: localeOf(page.locale).tag, href: routeOf(settings, page.locale, page.slug) };
}
