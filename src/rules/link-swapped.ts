import { readAsLinks } from './read-as.ts';
import type { DocRule } from './rule.ts';

export const linkSwapped: DocRule = {
  scope: 'doc',
  summary: 'The brackets of a link are exchanged',
  why: 'Other readers show it as it is written, and nothing to follow.',
  severity: 'warning',
  example: {
    bad: '# Pump\n\nSee (the filter)[https://example.com/filter].\n',
    good: '# Pump\n\nSee [the filter](https://example.com/filter).\n',
  },
  check: (judged) =>
    readAsLinks(judged, {
      kind: 'link-swapped',
      message: ({ saw }) => `\`${saw}\` has its brackets exchanged; it was read as a link`,
    }),
};
