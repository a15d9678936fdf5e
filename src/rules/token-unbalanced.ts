import { factRule } from './rule.ts';

export const tokenUnbalanced = factRule({
  kinds: ['token-unbalanced'],
  summary: 'A replacement token has no end or no start',
  why: 'Its sample text cannot be told from the article.',
  severity: 'warning',
  message: ({ saw }) => `\`${saw}\` has no counterpart`,
});
