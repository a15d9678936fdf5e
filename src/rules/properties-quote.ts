import { factRule } from './rule.ts';

export const propertiesQuote = factRule({
  kinds: ['properties-quote'],
  summary: 'A value in a header does not stand in `"` quotes',
  why: 'It is read all the same.',
  severity: 'info',
  example: {
    bad: '<properties\n  pageTitle="Pump"\n  articleId="pump"\n  service=“garden”\n/>\n\n# Pump\n',
    good: '<properties\n  pageTitle="Pump"\n  articleId="pump"\n  service="garden"\n/>\n\n# Pump\n',
  },
  message: ({ saw }) => `the value of \`${saw}\` does not stand in \`"\` quotes`,
});
