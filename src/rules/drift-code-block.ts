import { driftRule, inSource } from './drift-rule.ts';

export const driftCodeBlock = driftRule({
  kind: 'code-block',
  summary: 'A code block of a translation is another one than in its source',
  why: 'What readers copy from it does not work.',
  severity: 'warning',
  example: {
    bad: {
      'en-us/page.md': '# Pump\n\n```sh\npump start\n```\n',
      'sv-se/page.md': '# <a name="pump"></a>Pump\n\n```sh\npumpa start\n```\n',
    },
    good: {
      'en-us/page.md': '# Pump\n\n```sh\npump start\n```\n',
      'sv-se/page.md': '# <a name="pump"></a>Pump\n\n```sh\npump start\n```\n',
    },
  },
  message: ({ saw, wanted }, reference) => `the code \`${saw ?? ''}\` is \`${wanted}\` ${inSource(reference)}`,
  there: ({ there }) => there,
  // Comments may be translated: the whole block of the source would take them back.
  fix: ({ edits }) => (edits === null ? null : { certain: false, edits }),
});
