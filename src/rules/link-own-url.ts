import { addressFlaw } from './address-flaw.ts';
import { placeOf, readdress, type LinkRule } from './rule.ts';

export const linkOwnUrl: LinkRule = {
  scope: 'link',
  verdicts: 'any',
  summary: 'A page of the same docset is linked to by its public address',
  why: 'The link leaves a preview or a fork of the site, and editors can not follow it to the file.',
  severity: 'info',
  example: {
    bad: {
      'en-us/page.md': '# Pump\n\n[Filter](https://help.example.com/help/filter)\n',
      'en-us/filter.md': '# Filter\n',
    },
    good: { 'en-us/page.md': '# Pump\n\n[Filter](filter.md)\n', 'en-us/filter.md': '# Filter\n' },
    settings: {
      docsets: {
        learn: { root: '{locale}', route: 'help', published: ['https://help.example.com/{locale?}/help/{path}'] },
      },
    },
  },
  check: ({ doc, link, target, graph }) => {
    const flaw = addressFlaw(link, doc, target, graph);
    if (flaw?.kind !== 'own') return null;
    return {
      span: placeOf(link),
      message: `\`${link.url}\` is a page of this docset; from here it is \`${flaw.url}\``,
      ...readdress(link, flaw.url, flaw.certain),
    };
  },
};
