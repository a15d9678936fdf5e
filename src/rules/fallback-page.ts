import { linksTo, type DocRule } from './rule.ts';

export const fallbackPage: DocRule = {
  scope: 'doc',
  summary: 'A link leads to a page that this locale lacks; readers get it in another language',
  why: 'Nothing is broken, but the page is a candidate for translation.',
  severity: 'info',
  *check(judged) {
    for (const { link, target } of linksTo(judged, 'fallback')) {
      const { locale } = judged.doc.file;
      yield {
        span: link.span,
        message: `\`${link.url}\` is not there in \`${locale}\`; readers get it in \`${target.page.locale}\``,
      };
    }
  },
};
