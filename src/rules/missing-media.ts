import { linksTo, type DocRule } from './rule.ts';

export const missingMedia: DocRule = {
  scope: 'doc',
  summary: 'An image or download is not there',
  why: 'Readers see its alternative text at best.',
  severity: 'warning',
  *check(judged) {
    for (const { link, target } of linksTo(judged, 'missing-asset')) {
      yield { span: link.span, message: `\`${link.url}\` is not there: no locale has \`${target.wanted}\`` };
    }
  },
};
