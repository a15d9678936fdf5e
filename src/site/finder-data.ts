import { localeOf, translator } from '../locales/index.ts';
import type { PageView } from '../render/view.ts';

/** As many results as a search shows at most. */
const SHOWN = 10;

/** What a search needs to know, as attributes of its element: the plural of each number is the language's own. */
export function finderData({ base, locale }: PageView): Readonly<Record<`data-${string}`, string>> {
  const t = translator(localeOf(locale));
  const counts = Array.from({ length: SHOWN }, (_, i) => t('search.results', { count: i + 1 }));
  return {
    'data-index': `${base}_search/${locale}/`,
    'data-working': t('search.working'),
    'data-none': t('search.none', { query: '\uFFFD' }),
    'data-failed': t('search.failed'),
    'data-counts': counts.join('\n'),
  };
}
