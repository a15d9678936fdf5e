import { factRule } from './rule.ts';

export const linkGap = factRule({
  kinds: ['link-gap'],
  summary: 'A blank in a link keeps it from being one',
  why: 'Other readers show no link.',
  severity: 'warning',
  message: ({ saw, expected }) =>
    expected === undefined
      ? `\`${saw}\` has a blank or a line end before its address; it was read as a link`
      : `the address \`${saw}\` has blanks in it; it was read as \`${expected}\``,
});
