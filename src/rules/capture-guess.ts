import { factRule } from './rule.ts';

export const captureGuess = factRule({
  kinds: ['capture-guess'],
  summary: 'A flattened text was given a structure by guess',
  why: 'The page says so, and search engines are asked to leave it out.',
  severity: 'warning',
  message: ({ saw }) => saw,
});
