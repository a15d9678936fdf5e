import { factRule } from './rule.ts';

export const captureAligned = factRule({
  kinds: ['capture-aligned'],
  summary: 'A flattened text was given the structure of another version',
  why: 'Nothing had to be guessed where the two agree.',
  severity: 'info',
  message: ({ saw }) => `the structure was taken from \`${saw}\``,
});
