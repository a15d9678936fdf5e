import { escapeHtml } from '../../src/core/text.ts';
import type { ReadPage } from '../../src/dialects/index.ts';
import { languageOf } from '../../src/locales/index.ts';
import { renderBody, type BodyPlan, type LinkAttributes } from '../../src/render/index.ts';

/** A plan for a page on its own: links lead where they say, includes are left out. */
export function planOf({ doc }: ReadPage): BodyPlan {
  const attributes = (url: string): LinkAttributes => [` href="${escapeHtml(url)}"`, ` src="${escapeHtml(url)}"`];
  return {
    file: doc.file,
    locale: doc.file.locale,
    language: languageOf(doc.file.locale),
    includes: {},
    links: { [doc.file.path]: Object.fromEntries(doc.links.map(({ url }) => [url, attributes(url)])) },
    ids: doc.outline.flatMap((item, i) => (item.type === 'heading' ? [{ id: `h${i}`, aliases: [] }] : [])),
  };
}

/** HTML of the page's text, by the site's own renderer. */
export function htmlOf(page: ReadPage): string {
  return renderBody(planOf(page), () => page);
}
