import type { Fact } from '../core/types.ts';
import { readAsLinks } from './read-as.ts';
import type { DocRule } from './rule.ts';

export const linkGap: DocRule = {
  scope: 'doc',
  summary: 'A blank in a link keeps it from being one',
  why: 'Other readers show no link.',
  severity: 'warning',
  example: {
    bad: '# Pump\n\nSee [the filter] (https://example.com/filter).\n',
    good: '# Pump\n\nSee [the filter](https://example.com/filter).\n',
  },
  check: (judged) => readAsLinks(judged, { kind: 'link-gap', message, certain }),
};

function message({ saw, expected }: Fact): string {
  return expected === undefined
    ? `\`${saw}\` has a blank or a line end before its address; it was read as a link`
    : `the address \`${saw}\` has blanks in it; it was read as \`${expected}\``;
}

/** What a blank in the name of a file on another site stands for is not known. */
function certain({ saw, edits }: Fact): boolean {
  return !/^https?:/.test(saw) || (edits?.every(({ text }) => !text.includes('%20')) ?? false);
}
