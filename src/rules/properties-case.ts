import { factRule } from './rule.ts';

export const propertiesCase = factRule({
  kinds: ['properties-case'],
  summary: 'A name in a header is written in other letters than usual',
  why: 'It is read all the same.',
  severity: 'info',
  example: {
    bad: '<properties\n  pageTitle="Pump"\n  articleId="pump"\n  ownershipID="garden_pump"\n/>\n\n# Pump\n',
    good: '<properties\n  pageTitle="Pump"\n  articleId="pump"\n  ownershipId="garden_pump"\n/>\n\n# Pump\n',
  },
  message: ({ saw, expected }) => `\`${saw}\` was read as \`${expected ?? ''}\``,
});
