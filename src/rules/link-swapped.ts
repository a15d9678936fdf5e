import { factRule } from './rule.ts';

export const linkSwapped = factRule({
  kinds: ['link-swapped'],
  summary: 'The brackets of a link are exchanged',
  why: 'Other readers show it as it is written, and nothing to follow.',
  severity: 'warning',
  example: {
    bad: '# Pump\n\nSee (the filter)[https://example.com/filter].\n',
    good: '# Pump\n\nSee [the filter](https://example.com/filter).\n',
  },
  message: ({ saw }) => `\`${saw}\` has its brackets exchanged; it was read as a link`,
});
