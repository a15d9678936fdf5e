import { factRule } from './rule.ts';

export const fenceUnclosed = factRule({
  kinds: ['fence-unclosed'],
  summary: 'A code block is not closed',
  why: 'It would swallow the rest of the page.',
  severity: 'warning',
  example: {
    bad: '# Pump\n\n```sh\npump off\n\n## Next\n\nIt stops.\n',
    good: '# Pump\n\n```sh\npump off\n```\n\n## Next\n\nIt stops.\n',
  },
  message: ({ saw }) =>
    saw === ''
      ? 'the code block has no end: all that follows is shown as code'
      : `the code block has no end; it was taken to end before \`${saw}\``,
  // Where the block ends is a guess.
  certain: () => false,
});
