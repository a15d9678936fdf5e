import { routeOf, type Graph } from '../graph/index.ts';
import { localeOf } from '../locales/index.ts';
import type { Navigation } from '../navigation/index.ts';
import type { Alternate } from '../render/index.ts';
import type { PageLinks } from './page-links.ts';

/** What planning a page that is no article needs. */
export interface FrameContext {
  readonly graph: Graph;
  readonly navigation: Navigation;
  readonly links: PageLinks;
  readonly locale: string;
  readonly shell: string;
}

/** Slug of the page that lists all topics and shows what a search finds. */
export const SEARCH_SLUG = 'search';

/** The same page of every locale: every locale has one. */
export function everywhere({ settings }: Graph, slug: string): readonly Alternate[] {
  return settings.locales.map((locale) => {
    const { tag, label } = localeOf(locale);
    return { locale, tag, label, own: true, source: locale === settings.source, href: routeOf(settings, locale, slug) };
  });
}
