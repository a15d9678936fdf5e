import { linksTo, type DocRule } from './rule.ts';

export const missingInclude: DocRule = {
  scope: 'doc',
  summary: 'An include names a file that no locale has',
  why: 'A part of the page is missing; readers see a notice in its place.',
  severity: 'error',
  *check(judged) {
    for (const { link, target } of linksTo(judged, 'missing-include')) {
      yield {
        span: link.span,
        message: `the include \`${link.url}\` is not there: no locale has \`${target.wanted}\``,
      };
    }
  },
};
