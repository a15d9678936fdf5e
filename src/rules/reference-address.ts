import { readAsLinks } from './read-as.ts';
import type { DocRule } from './rule.ts';

export const referenceAddress: DocRule = {
  scope: 'doc',
  summary: 'An address stands in square brackets',
  why: 'Other readers show no link.',
  severity: 'info',
  example: {
    bad: '# Pump\n\nSee [the shop][https://example.com/].\n',
    good: '# Pump\n\nSee [the shop](https://example.com/).\n',
  },
  check: (judged) =>
    readAsLinks(judged, {
      kind: 'reference-address',
      message: ({ saw }) => `\`${saw}\` was read as a link; expected \`(\` and \`)\` around the address`,
      // Two pairs of brackets with a blank between may be two things.
      certain: ({ saw }) => !/\] \[/.test(saw),
    }),
};
