import type { Fact } from '../core/types.ts';
import { readAsLinks } from './read-as.ts';
import type { DocRule } from './rule.ts';

export const linkBracket: DocRule = {
  scope: 'doc',
  summary: 'A bracket of a link is missing, or one of another kind',
  why: 'Other readers show it as it is written, and nothing to follow.',
  severity: 'warning',
  example: {
    bad: '# Pump\n\nSee [the filter](https://example.com/filter for more.\n',
    good: '# Pump\n\nSee [the filter](https://example.com/filter) for more.\n',
  },
  check: (judged) =>
    readAsLinks(judged, {
      kind: 'link-bracket',
      message,
      // Where the text of a link starts is a guess.
      certain: ({ edits }) => edits?.every(({ text }) => text !== '[') ?? false,
    }),
};

function message({ saw, expected, edits }: Fact): string {
  if (expected === undefined) return `no link can be read in \`${saw}\`; expected \`[text](address)\``;
  const [{ start = 0, end = 0, text = '' } = {}] = edits ?? [];
  if (text === '\\' || text === '%7C') return `a bar ends the cell of a table in \`${saw}\`; expected \`${expected}\``;
  const flaw =
    text === '' ? 'has a bracket too many' : end > start && text === ')' ? 'has a wrong bracket' : 'lacks a bracket';
  return `\`${saw}\` ${flaw}; it was read as \`${expected}\``;
}
