import { driftRule, inSource } from './drift-rule.ts';

export const driftLinkChanged = driftRule({
  kind: 'link-changed',
  summary: 'A link of a translation leads elsewhere than in its source',
  why: 'Readers of this language are led somewhere else than all others.',
  severity: 'warning',
  example: {
    bad: {
      'en-us/page.md': '# Pump\n\nSee [the filter](https://example.com/filter).\n',
      'sv-se/page.md': '# <a name="pump"></a>Pump\n\nSe [filtret](https://example.com/silen).\n',
    },
    good: {
      'en-us/page.md': '# Pump\n\nSee [the filter](https://example.com/filter).\n',
      'sv-se/page.md': '# <a name="pump"></a>Pump\n\nSe [filtret](https://example.com/filter).\n',
    },
  },
  message: ({ there, added }, reference) => `\`${added.url}\` is \`${there.url}\` ${inSource(reference)}`,
  there: ({ there }) => there.span,
  // What is relative in one file is relative in the other: they stand in the same folder.
  fix: ({ there, added }) =>
    added.address === null ? null : { certain: true, edits: [{ ...added.address, text: there.url }] },
});
