import { factRule } from './rule.ts';

export const definitionUnused = factRule({
  kinds: ['definition-unused'],
  summary: 'A definition is used by no reference',
  why: 'It is left over, or the reference that should use it is damaged.',
  severity: 'info',
  example: {
    bad: '# Pump\n\nSee the filter.\n\n[care]: https://example.com/care\n',
    good: '# Pump\n\nSee the [filter][care].\n\n[care]: https://example.com/care\n',
  },
  message: ({ saw }) => `nothing on the page refers to \`[${saw}]\``,
});
