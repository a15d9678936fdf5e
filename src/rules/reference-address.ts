import { factRule } from './rule.ts';

export const referenceAddress = factRule({
  kinds: ['reference-address'],
  summary: 'An address stands in square brackets',
  why: 'Other readers show no link.',
  severity: 'info',
  message: ({ saw }) => `\`${saw}\` was read as a link; expected \`(\` and \`)\` around the address`,
  // Two pairs of brackets with a blank between may be two things.
  certain: ({ saw }) => !/\] \[/.test(saw),
});
