import { factRule } from './rule.ts';

export const cardDropped = factRule({
  kinds: ['card-dropped'],
  summary: 'A card that only the portal can show',
  why: 'Its data is not shown.',
  severity: 'info',
  example: {
    bad: '<properties\n  pageTitle="Pump"\n  articleId="pump"\n/>\n\n# Pump\n\n<azureKB>\n<client>Portal</client>\n\n</azureKB>\n',
    good: '<properties\n  pageTitle="Pump"\n  articleId="pump"\n/>\n\n# Pump\n\n<insight><noResultText>Nothing</noResultText></insight>\n',
  },
  message: ({ saw }) => `the card \`${saw}\` needs the portal; its data is left out`,
});
