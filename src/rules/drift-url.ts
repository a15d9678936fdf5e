import { driftRule, inSource } from './drift-rule.ts';

export const driftUrl = driftRule({
  kind: 'url',
  summary: 'An address in the text of a translation is another one than in its source',
  why: 'Translation has changed it: it leads nowhere, or is no address any more.',
  severity: 'warning',
  example: {
    bad: {
      'en-us/page.md': '# Pump\n\nGo to https://example.com/page.\n',
      'sv-se/page.md': '# <a name="pump"></a>Pump\n\nGå till https://example.com/sidan.\n',
    },
    good: {
      'en-us/page.md': '# Pump\n\nGo to https://example.com/page.\n',
      'sv-se/page.md': '# <a name="pump"></a>Pump\n\nGå till https://example.com/page.\n',
    },
  },
  message: ({ there, added }, reference) =>
    added === null
      ? `the address \`${there.url}\` ${inSource(reference)} is not here as an address`
      : `\`${added.url}\` is \`${there.url}\` ${inSource(reference)}`,
  there: ({ there }) => there.span,
  fix: ({ there, added }) =>
    added === null || added.address === null ? null : { certain: true, edits: [{ ...added.address, text: there.url }] },
});
