import { addressFlaw } from './address-flaw.ts';
import { placeOf, readdress, type LinkRule } from './rule.ts';

export const linkHttp: LinkRule = {
  scope: 'link',
  verdicts: 'any',
  summary: 'A link uses http where https is served',
  why: 'Readers are sent on at best; on the way anybody can read and change the page.',
  severity: 'info',
  example: {
    bad: '# Pump\n\n[Code](http://github.com/example/pump)\n',
    good: '# Pump\n\n[Code](https://github.com/example/pump)\n',
  },
  check: ({ doc, link, target, graph }) => {
    const flaw = addressFlaw(link, doc, target, graph);
    if (flaw?.kind !== 'http') return null;
    return {
      span: placeOf(link),
      message: `\`${link.url}\` is served by https too: \`${flaw.url}\``,
      ...readdress(link, flaw.url, flaw.certain),
    };
  },
};
