import { factRule } from './rule.ts';

export const propertiesLineBreak = factRule({
  kinds: ['properties-line-break'],
  summary: 'A value in a header runs over its line',
  why: 'The line end was read as a blank.',
  severity: 'info',
  example: {
    bad: '<properties\n  pageTitle="Pump"\n  articleId="pump"\n  description="Loud\nand wet"\n/>\n\n# Pump\n',
    good: '<properties\n  pageTitle="Pump"\n  articleId="pump"\n  description="Loud and wet"\n/>\n\n# Pump\n',
  },
  message: ({ saw }) => `the value of \`${saw}\` runs over its line`,
});
