import { factRule } from './rule.ts';

export const partUnbalanced = factRule({
  kinds: ['part-unbalanced'],
  summary: 'A part of an article has no end or no start',
  why: 'It was taken to end at the next heading.',
  severity: 'warning',
  example: {
    bad: '<properties\n  pageTitle="Pump"\n  articleId="pump"\n/>\n\n# Pump\n\n<!--issueDescription-->\nThe pump is loud.\n\n## Steps\n',
    good: '<properties\n  pageTitle="Pump"\n  articleId="pump"\n/>\n\n# Pump\n\n<!--issueDescription-->\nThe pump is loud.\n<!--/issueDescription-->\n\n## Steps\n',
  },
  message: ({ saw }) => `\`${saw}\` has no counterpart`,
});
