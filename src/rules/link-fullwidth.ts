import { factRule } from './rule.ts';

export const linkFullwidth = factRule({
  kinds: ['link-fullwidth'],
  summary: 'A link has the brackets of another script',
  why: 'To Markdown they are letters: other readers show no link.',
  severity: 'warning',
  example: {
    bad: '# Pump\n\nSee ［the filter］（https://example.com/filter）.\n',
    good: '# Pump\n\nSee [the filter](https://example.com/filter).\n',
  },
  message: ({ saw, expected }) => `\`${saw}\` has brackets of another script; it was read as \`${expected ?? saw}\``,
});
