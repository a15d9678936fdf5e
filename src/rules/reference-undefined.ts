import { factRule } from './rule.ts';

export const referenceUndefined = factRule({
  kinds: ['reference-undefined'],
  summary: 'A reference has no definition',
  why: 'It is shown as text.',
  severity: 'warning',
  example: {
    bad: '# Pump\n\nSee [the filter][care].\n',
    good: '# Pump\n\nSee [the filter][care].\n\n[care]: https://example.com/care\n',
  },
  message: ({ saw, expected }) =>
    `\`${saw}\` is defined nowhere on the page${expected === undefined ? '' : `; did you mean \`[${expected}]\``}`,
  certain: () => false,
});
