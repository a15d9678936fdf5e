import { factRule } from './rule.ts';

export const propertiesStray = factRule({
  kinds: ['properties-stray'],
  summary: 'A header holds characters that belong to nothing',
  why: 'They were passed over.',
  severity: 'warning',
  example: {
    bad: '<properties\n  pageTitle="Pump"\n  articleId="pump"\n  service="garden",\n  resource="pumps"\n/>\n\n# Pump\n',
    good: '<properties\n  pageTitle="Pump"\n  articleId="pump"\n  service="garden"\n  resource="pumps"\n/>\n\n# Pump\n',
  },
  message: ({ saw }) => `\`${saw}\` belongs to no attribute; it was passed over`,
});
