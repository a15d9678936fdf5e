import { placeOf, type LinkRule } from './rule.ts';

export const fallbackPage: LinkRule = {
  scope: 'link',
  verdicts: ['fallback'],
  summary: 'A link leads to a page that this locale lacks; readers get it in another language',
  why: 'Nothing is broken, but the page is a candidate for translation.',
  severity: 'info',
  example: {
    bad: { 'sv-se/page.md': '# Pump\n\n[Sil](filter.md)\n', 'en-us/filter.md': '# Filter\n' },
    good: { 'sv-se/page.md': '# Pump\n\n[Sil](filter.md)\n', 'sv-se/filter.md': '# Sil\n' },
  },
  check: ({ doc, link, target }) =>
    target.kind === 'fallback'
      ? {
          span: placeOf(link),
          message: `\`${link.url}\` is not there in \`${doc.file.locale}\`; readers get it in \`${target.page.locale}\``,
        }
      : null,
};
