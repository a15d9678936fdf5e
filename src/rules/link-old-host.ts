import { addressFlaw } from './address-flaw.ts';
import { placeOf, readdress, type LinkRule } from './rule.ts';

export const linkOldHost: LinkRule = {
  scope: 'link',
  verdicts: 'any',
  summary: 'A link leads to the former host of a site',
  why: 'Readers are sent on for as long as the former host still answers.',
  severity: 'info',
  example: {
    bad: '# Pump\n\n[Help](https://docs.microsoft.com/azure/pumps)\n',
    good: '# Pump\n\n[Help](https://learn.microsoft.com/azure/pumps)\n',
  },
  check: ({ doc, link, target, graph }) => {
    const flaw = addressFlaw(link, doc, target, graph);
    if (flaw?.kind !== 'host') return null;
    return {
      span: placeOf(link),
      message: `\`${flaw.saw}\` has moved: \`${flaw.url}\``,
      ...readdress(link, flaw.url, flaw.certain),
    };
  },
};
