import { linksTo, type DocRule } from './rule.ts';

export const missingPage: DocRule = {
  scope: 'doc',
  summary: 'A link leads to a page that no locale has',
  why: 'Readers who follow the link end on an error page. The source locale covers the folder and lacks the page too, so no fallback can help.',
  severity: 'error',
  *check(judged) {
    for (const { link, target } of linksTo(judged, 'missing-page')) {
      const near = judged.graph.nearestPage(judged.doc.file.docset, target.wanted);
      const help = near === null ? '' : `; did you mean \`${near}\``;
      yield { span: link.span, message: `\`${link.url}\` leads to no page in any locale${help}` };
    }
  },
};
