import { driftRule, inSource } from './drift-rule.ts';

export const aliasLost = driftRule({
  kind: 'alias-lost',
  summary: 'A translated heading has lost its anchor',
  why: 'Links to the section of the source lead to the top of the page in this language, on sites that know only what is written.',
  severity: 'warning',
  example: {
    bad: {
      'en-us/page.md': '# Pump\n\n## Parts\n\n## Care\n',
      'sv-se/page.md': '# <a name="pump"></a>Pump\n\n## Delar\n\n## <a name="care"></a>Skötsel\n',
    },
    good: {
      'en-us/page.md': '# Pump\n\n## Parts\n\n## Care\n',
      'sv-se/page.md': '# <a name="pump"></a>Pump\n\n## <a name="parts"></a>Delar\n\n## <a name="care"></a>Skötsel\n',
    },
  },
  message: ({ wanted }, reference) => `the heading has no anchor; it is \`#${wanted}\` ${inSource(reference)}`,
  there: ({ there }) => there,
  fix: ({ edits }) => ({ certain: true, edits }),
});
