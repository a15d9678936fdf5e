import { factRule } from './rule.ts';

export const fenceMerged = factRule({
  kinds: ['fence-merged'],
  summary: 'A code block starts inside another',
  why: 'The first has lost its end.',
  severity: 'warning',
  example: {
    bad: '# Pump\n\n```sh\npump off\n\n```sh\npump on\n```\n',
    good: '# Pump\n\n```sh\npump off\n```\n\n```sh\npump on\n```\n',
  },
  message: () => 'a code block starts inside another; the first was taken to end here',
  // Where the first block ends is a guess.
  certain: () => false,
});
