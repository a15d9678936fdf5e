import { factRule } from './rule.ts';

export const emphasisBlank = factRule({
  kinds: ['emphasis-blank'],
  summary: 'Blanks inside its signs keep a text from being emphasized',
  why: 'Other readers show the signs.',
  severity: 'info',
  message: ({ saw, expected }) => `\`${saw}\` was read as \`${expected ?? ''}\``,
});
