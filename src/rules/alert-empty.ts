import { factRule } from './rule.ts';

export const alertEmpty = factRule({
  kinds: ['alert-empty'],
  summary: 'An alert has no text',
  why: 'It was left out.',
  severity: 'warning',
  message: ({ saw }) => `\`[!${saw}]\` has no text; it was left out`,
});
