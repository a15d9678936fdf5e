import { factRule } from './rule.ts';

export const referenceSplit = factRule({
  kinds: ['reference-split'],
  summary: 'A blank splits a reference in two',
  why: 'Other readers link only its second half, and show the label instead of the text.',
  severity: 'warning',
  example: {
    bad: '# Pump\n\nSee [the filter] [ care].\n\n[care]: https://example.com/care\n',
    good: '# Pump\n\nSee [the filter][care].\n\n[care]: https://example.com/care\n',
  },
  message: ({ saw, expected }) => `\`${saw}\` is one reference: \`${expected ?? saw}\``,
});
