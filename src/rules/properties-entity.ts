import { factRule } from './rule.ts';

export const propertiesEntity = factRule({
  kinds: ['properties-entity'],
  summary: 'A value in a header holds character references',
  why: 'They were decoded.',
  severity: 'info',
  example: {
    bad: '<properties\n  pageTitle="Pump"\n  articleId="pump"\n  description="Loud&#xD;"\n/>\n\n# Pump\n',
    good: '<properties\n  pageTitle="Pump"\n  articleId="pump"\n  description="Loud &amp; wet"\n/>\n\n# Pump\n',
  },
  message: ({ saw }) => `the value of \`${saw}\` holds character references; they were decoded`,
});
