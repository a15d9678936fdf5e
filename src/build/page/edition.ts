import type { Graph, Page } from '../../graph/index.ts';
import { languageOf, localeOf } from '../../locales/index.ts';

/** Whether a page is in the language of a locale's readers: no fallback, and no text that nobody has translated. */
export function isOwn(graph: Graph, locale: string, page: Page): boolean {
  return page.locale === locale && untranslatedFrom(graph, page) === null;
}

/** The page whose language a text is in, although its file says otherwise; null if it is what it says. */
export function untranslatedFrom({ settings, catalog }: Graph, { id, doc }: Page): Page | null {
  if (doc.language === null) return null;
  const editions = catalog.editions.get(id.toLowerCase());
  const locale = settings.locales.find((name) => languageOf(name) === doc.language && editions?.has(name) === true);
  return locale === undefined ? null : (editions?.get(locale) ?? null);
}

/** BCP 47 tag of a page's text: that of a locale of the site where there is one. */
export function tagOf({ settings }: Graph, { doc, locale }: Page): string {
  if (doc.language === null) return localeOf(locale).tag;
  const named = settings.locales.find((name) => languageOf(name) === doc.language);
  return named === undefined ? doc.language : localeOf(named).tag;
}
