import { driftRule, inSource } from './drift-rule.ts';

export const driftCodeSpan = driftRule({
  kind: 'code-span',
  summary: 'Code in the text of a translation is other code than in its source',
  why: 'What readers copy from it does not work.',
  severity: 'warning',
  example: {
    bad: {
      'en-us/page.md': '# Pump\n\nRun `pump start`.\n',
      'sv-se/page.md': '# <a name="pump"></a>Pump\n\nKör `pumpa start`.\n',
    },
    good: {
      'en-us/page.md': '# Pump\n\nRun `pump start`.\n',
      'sv-se/page.md': '# <a name="pump"></a>Pump\n\nKör `pump start`.\n',
    },
  },
  message: ({ saw, wanted }, reference) =>
    saw === null
      ? `the code \`${wanted}\` ${inSource(reference)} is not here`
      : `the code \`${saw}\` is \`${wanted}\` ${inSource(reference)}`,
  there: ({ there }) => there,
  fix: ({ edits }) => (edits === null ? null : { certain: true, edits }),
});
