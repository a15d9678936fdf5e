import { linksTo, type DocRule } from './rule.ts';

export const missingSnippet: DocRule = {
  scope: 'doc',
  summary: 'A file of code that a page shows is not there',
  why: 'Readers see its name in its place.',
  severity: 'info',
  *check(judged) {
    for (const { link, target } of linksTo(judged, 'missing-snippet')) {
      yield { span: link.span, message: `the code \`${link.url}\` is not there: no locale has \`${target.wanted}\`` };
    }
  },
};
