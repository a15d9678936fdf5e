import { factRule } from './rule.ts';

export const partUnbalanced = factRule({
  kinds: ['part-unbalanced'],
  summary: 'A part of an article has no end or no start',
  why: 'It was taken to end at the next heading.',
  severity: 'warning',
  message: ({ saw }) => `\`${saw}\` has no counterpart`,
});
