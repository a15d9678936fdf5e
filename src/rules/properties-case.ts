import { factRule } from './rule.ts';

export const propertiesCase = factRule({
  kinds: ['properties-case'],
  summary: 'A name in a header is written in other letters than usual',
  why: 'It is read all the same.',
  severity: 'info',
  message: ({ saw, expected }) => `\`${saw}\` was read as \`${expected ?? ''}\``,
});
