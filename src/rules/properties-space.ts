import { factRule } from './rule.ts';

export const propertiesSpace = factRule({
  kinds: ['properties-space'],
  summary: 'Blanks stand around an equals sign in a header',
  why: 'It is read all the same.',
  severity: 'info',
  example: {
    bad: '<properties\n  pageTitle="Pump"\n  articleId="pump"\n  service ="garden"\n/>\n\n# Pump\n',
    good: '<properties\n  pageTitle="Pump"\n  articleId="pump"\n  service="garden"\n/>\n\n# Pump\n',
  },
  message: ({ saw }) => `blanks stand around the \`=\` of \`${saw}\``,
});
