import { factRule } from './rule.ts';

export const emphasisBlank = factRule({
  kinds: ['emphasis-blank'],
  summary: 'The signs around an emphasized text are not seen as such',
  why: 'Other readers show the signs.',
  severity: 'info',
  example: {
    bad: '# Pump\n\n** Note:** unplug it first.\n',
    good: '# Pump\n\n**Note:** unplug it first.\n',
  },
  message: ({ saw, expected }) =>
    expected === undefined
      ? `the signs of \`${saw}\` stand between a letter and a sign; it was read as emphasized`
      : `\`${saw}\` was read as \`${expected}\``,
  // Tags in place of signs are a matter of taste.
  certain: ({ edits }) => edits?.every(({ text }) => !text.includes('<')) ?? false,
});
