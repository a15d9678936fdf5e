import { factRule } from './rule.ts';

export const commentUnclosed = factRule({
  kinds: ['comment-unclosed'],
  summary: 'A comment is not closed',
  why: 'Other readers hide the rest of the page.',
  severity: 'warning',
  example: {
    bad: '# Pump\n\n<!-- ask Eva\n\nThe pump is loud.\n',
    good: '# Pump\n\n<!-- ask Eva -->\n\nThe pump is loud.\n',
  },
  message: ({ saw }) => `\`${saw}\` has no \`-->\`; it was taken to end at the next blank line`,
  // Where the comment ends is a guess.
  certain: () => false,
});
