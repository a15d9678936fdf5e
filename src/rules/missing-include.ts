import { placeOf, type LinkRule } from './rule.ts';

export const missingInclude: LinkRule = {
  scope: 'link',
  verdicts: ['missing-include'],
  summary: 'An include names a file that no locale has',
  why: 'A part of the page is missing; readers see a notice in its place.',
  severity: 'error',
  example: {
    bad: '# Pump\n\n[!INCLUDE [Care](includes/care.md)]\n',
    good: { 'en-us/page.md': '# Pump\n\n[!INCLUDE [Care](includes/care.md)]\n', 'en-us/includes/care.md': 'Dry it.\n' },
  },
  check: ({ link, target }) =>
    target.kind !== 'missing-include'
      ? null
      : {
          span: placeOf(link),
          message: `the include \`${link.url}\` is not there: no locale has \`${target.wanted}\``,
        },
};
