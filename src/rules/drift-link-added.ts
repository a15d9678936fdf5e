import { driftRule, inSource } from './drift-rule.ts';

export const driftLinkAdded = driftRule({
  kind: 'link-added',
  summary: 'A translation has a link that its source has not',
  why: 'It was added to this language only, or became one by mistake.',
  severity: 'warning',
  example: {
    bad: {
      'en-us/page.md': '# Pump\n\nSee the filter.\n',
      'sv-se/page.md': '# <a name="pump"></a>Pump\n\nSe [filtret](https://example.com/filter).\n',
    },
    good: {
      'en-us/page.md': '# Pump\n\nSee the filter.\n',
      'sv-se/page.md': '# <a name="pump"></a>Pump\n\nSe filtret.\n',
    },
  },
  message: ({ added }, reference) => `the link to \`${added.url}\` is not ${inSource(reference)}`,
  there: () => null,
  fix: () => null,
});
