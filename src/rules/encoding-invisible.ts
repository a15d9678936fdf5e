import { factRule } from './rule.ts';

export const encodingInvisible = factRule({
  kinds: ['encoding-invisible'],
  summary: 'The text holds characters that nobody can see',
  why: 'They break words for search and hide text from reviewers.',
  severity: 'warning',
  example: {
    bad: '# Pump\n\nIt hums\u2060 loudly.\n',
    good: '# Pump\n\nIt hums loudly.\n',
  },
  message: ({ saw }) => `invisible character \`${saw}\` was left out`,
});
