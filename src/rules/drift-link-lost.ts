import { driftRule, inSource } from './drift-rule.ts';

export const driftLinkLost = driftRule({
  kind: 'link-lost',
  summary: 'A translation lacks a link of its source',
  why: 'Readers of this language are not led where all others are.',
  severity: 'warning',
  example: {
    bad: {
      'en-us/page.md': '# Pump\n\nSee [the filter](https://example.com/filter).\n',
      'sv-se/page.md': '# <a name="pump"></a>Pump\n\nSe filtret.\n',
    },
    good: {
      'en-us/page.md': '# Pump\n\nSee [the filter](https://example.com/filter).\n',
      'sv-se/page.md': '# <a name="pump"></a>Pump\n\nSe [filtret](https://example.com/filter).\n',
    },
  },
  message: ({ there }, reference) => `the link to \`${there.url}\` ${inSource(reference)} is not here`,
  there: ({ there }) => there.span,
  fix: () => null,
});
