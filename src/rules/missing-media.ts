import { isHost } from './link-scheme.ts';
import { placeOf, type LinkRule } from './rule.ts';

export const missingMedia: LinkRule = {
  scope: 'link',
  verdicts: ['missing-asset'],
  summary: 'An image or download is not there',
  why: 'Readers see its alternative text at best.',
  severity: 'warning',
  example: {
    bad: { 'en-us/page.md': '# Pump\n\n![Pump](media/pump.png)\n', 'en-us/media/filter.png': '' },
    good: { 'en-us/page.md': '# Pump\n\n![Pump](media/pump.png)\n', 'en-us/media/pump.png': '' },
  },
  check: ({ link, target }) =>
    target.kind !== 'missing-asset' || isHost(link.url)
      ? null
      : { span: placeOf(link), message: `\`${link.url}\` is not there: no locale has \`${target.wanted}\`` },
};
