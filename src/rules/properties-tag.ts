import { factRule } from './rule.ts';

export const propertiesTag = factRule({
  kinds: ['properties-tag'],
  summary: 'The element of a header has another name',
  why: 'It was probably translated; the header was read by its attributes.',
  severity: 'warning',
  example: {
    bad: '<propriétés pageTitle="Pump" service="garden" articleId="pump" />\n\n# Pump\n',
    good: '<properties pageTitle="Pump" service="garden" articleId="pump" />\n\n# Pump\n',
  },
  message: ({ saw }) => `the header is called \`${saw}\`; expected \`properties\``,
});
