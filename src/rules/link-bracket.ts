import { factRule } from './rule.ts';

export const linkBracket = factRule({
  kinds: ['link-bracket'],
  summary: 'A bracket of a link is missing',
  why: 'Other readers show it as it is written, and nothing to follow.',
  severity: 'warning',
  example: {
    bad: '# Pump\n\nSee [the filter](https://example.com/filter for more.\n',
    good: '# Pump\n\nSee [the filter](https://example.com/filter) for more.\n',
  },
  message: ({ saw, expected }) => `\`${saw}\` lacks a bracket; it was read as \`${expected ?? saw}\``,
  // Where the text of the link ends is read from its signs: somebody should look.
  certain: () => false,
});
