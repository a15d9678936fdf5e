import { factRule } from './rule.ts';

export const tokenUnbalanced = factRule({
  kinds: ['token-unbalanced'],
  summary: 'A replacement token has no end or no start',
  why: 'Its sample text cannot be told from the article.',
  severity: 'warning',
  example: {
    bad: '<properties\n  pageTitle="Pump"\n  articleId="pump"\n/>\n\n# Pump\n\nThe pump <!--$name-->[name] is loud.\n',
    good: '<properties\n  pageTitle="Pump"\n  articleId="pump"\n/>\n\n# Pump\n\nThe pump <!--$name-->[name]<!--/$name--> is loud.\n',
  },
  message: ({ saw }) => `\`${saw}\` has no counterpart`,
});
