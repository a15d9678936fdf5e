import { addressFlaw } from './address-flaw.ts';
import { placeOf, readdress, type LinkRule } from './rule.ts';

export const linkLocale: LinkRule = {
  scope: 'link',
  verdicts: 'any',
  summary: 'An address names a language',
  why: 'Its readers all get that one language, whatever they read in; without it each gets their own.',
  severity: 'warning',
  example: {
    bad: '# Pump\n\n[Help](https://learn.microsoft.com/en-us/azure/)\n',
    good: '# Pump\n\n[Help](https://learn.microsoft.com/azure/)\n',
  },
  check: ({ doc, link, target, graph }) => {
    const flaw = addressFlaw(link, doc, target, graph);
    if (flaw?.kind !== 'locale') return null;
    return {
      span: placeOf(link),
      message: `\`${link.url}\` names the language \`${flaw.saw}\`; without it: \`${flaw.url}\``,
      ...readdress(link, flaw.url, flaw.certain),
    };
  },
};
