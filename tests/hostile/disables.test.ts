import { expect, test } from 'vitest';
import { disablesIn } from '../../src/dialects/disables.ts';

// Comments that silence findings, many and odd: as long as the text, not longer.

const COMMENT = '<!-- mooring-disable-next-line a b -->';

test.each<[string, string]>([
  ['one line of comments', COMMENT.repeat(100_000)],
  ['lines of comments', `${COMMENT}\n`.repeat(100_000)],
  [
    'comments above many blank lines',
    `${COMMENT.repeat(1000)}${'\n'.repeat(1_000_000)}${`${COMMENT}\n\n`.repeat(50_000)}`,
  ],
  ['comments in a line of text', `${'x'.repeat(1_000_000)} ${`${COMMENT} x `.repeat(50_000)}`],
  ['comments without an end', '<!-- mooring-disable-next-line '.repeat(150_000)],
  ['names without an end', `<!-- mooring-disable-next-line ${'a '.repeat(1_000_000)}`],
  ['blanks', `<!--${' '.repeat(1_000_000)}mooring-disable-next-line a -->`],
  ['YAML', '  # mooring-disable-next-line a\n'.repeat(50_000)],
  ['YAML far in', `${' '.repeat(500_000)}# mooring-disable-next-line a\n`.repeat(4)],
  ['a block of YAML', `x: |\n${'  # mooring-disable-next-line a\n'.repeat(20_000)}`],
])('%s', { timeout: 20_000 }, (_, text) => {
  for (const yaml of [0, text.length]) expect(Array.isArray(disablesIn(text, { yaml, comments: null }))).toBe(true);
});

test('comments by the hundred thousand, each found among those that were read', () => {
  const text = `${COMMENT}\n`.repeat(100_000);
  const comments = Array.from({ length: 100_000 }, (_, i) => {
    const start = i * (COMMENT.length + 1);
    return { kind: 'comment' as const, span: { start, end: start + COMMENT.length }, text: COMMENT };
  });
  expect(disablesIn(text, { yaml: 0, comments })).toHaveLength(100_000);
});
