import { factRule } from './rule.ts';

export const frontmatterQuote = factRule({
  kinds: ['frontmatter-quote'],
  summary: 'A value in a header has lost its closing quote',
  why: 'It was taken to end with its line.',
  severity: 'warning',
  example: {
    bad: '<properties\n  pageTitle="Pump\n  service="garden"\n/>\n\n# Pump\n',
    good: '<properties\n  pageTitle="Pump"\n  service="garden"\n/>\n\n# Pump\n',
  },
  message: ({ saw }) => `the value \`${saw}\` has no closing quote`,
});
