import { readAsLinks } from './read-as.ts';
import type { DocRule } from './rule.ts';

export const linkFullwidth: DocRule = {
  scope: 'doc',
  summary: 'A link has the brackets of another script',
  why: 'To Markdown they are letters: other readers show no link.',
  severity: 'warning',
  example: {
    bad: '# Pump\n\nSee ［the filter］（https://example.com/filter）.\n',
    good: '# Pump\n\nSee [the filter](https://example.com/filter).\n',
  },
  check: (judged) =>
    readAsLinks(judged, {
      kind: 'link-fullwidth',
      message: ({ saw, expected }) =>
        `\`${saw}\` has brackets of another script; it was read as \`${expected ?? saw}\``,
    }),
};
