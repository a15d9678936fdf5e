import { expect, test } from 'vitest';
import { applyEdits } from '../../src/core/edits.ts';
import { MARKDOWN_REPAIRS, repair } from '../../src/repair/index.ts';

const COUNT = 20_000;
const SIZE = 1_000_000;
const lines = (line: (i: number) => string): string =>
  `${Array.from({ length: COUNT }, (_, i) => line(i)).join('\n')}\n`;
const fill = (unit: string): string => unit.repeat(Math.ceil(SIZE / unit.length));
const letter = (i: number): string => String.fromCodePoint(97 + (i % 26));

/** Very many of each defect, and lines without end of what starts one. Quadratic time would take minutes. */
const TEXTS: Readonly<Record<string, string>> = {
  'headings without a blank': lines(() => '##x'),
  'starts of code': lines(() => '```js'),
  'ends too far in': lines(() => '```js\nx\n    ```'),
  'code without end before headings': lines(() => '```\n\n## H\n'),
  'code of many lengths': lines((i) => `${'`'.repeat(3 + (i % 50))}\n\n## a\n`),
  'text in code': `\`\`\`js\n${lines(() => 'Text is here.\n')}\`\`\`js\nx\n\`\`\`\n`,
  'uneven tables': lines(() => '| a | b |\n|---|\n'),
  'rows too long': `| a |\n|---|\n${lines(() => '| a | b |')}`,
  'ticks in rows': `| a |\n|---|\n${lines(() => '| `a | ``b |')}`,
  letters: lines(() => 'a. x\n\nb. y\n'),
  'letters in an item': `1. x\n${lines((i) => `    ${letter(i)}. x\n`)}`,
  'letters above code': lines(() => 'a. x\n\n        code\n\nb. y\n'),
  bullets: lines(() => '• x'),
  'numbers without a blank': lines((i) => `${i % 999}.Text here`),
  emphasis: lines(() => '** x **'),
  'references in two parts': `${lines((i) => `[t] [ l${i}]`)}\n${lines((i) => `[l${i}]: x`)}`,
  'brackets without a start': lines(() => 'x](http://y)'),
  'links cut by bars': `| a | b |\n|---|---|\n${lines(() => '| [a|b](c) | d |')}`,
  gaps: lines(() => '[a] (b.md) [c][http://d]'),
  'blanks in addresses': lines(() => '[a](b c.md)'),
  underlines: lines(() => 'a.\n---'),
  placeholders: lines((i) => `<n${i}>\nx\n`),
  'a comment without end': `${lines(() => 'x')}<!-- a\n${lines(() => 'b')}`,
  nesting: lines((i) => `${' '.repeat(i % 200)}- x`),
  ...Object.fromEntries(
    [
      '**',
      '** a',
      '`',
      '` ** ',
      '[a] (',
      '[a](',
      '[a][http://',
      '|',
      '|-',
      '<a ',
      '<',
      '[',
      '#',
      '> ',
      '- ',
      '``` ',
      '<!--',
      ' ',
      '](a b ',
      '](',
      '(a)[http://x',
      '*a **b',
      '[a] [http://x.y] ',
      '(',
      '-Aa bb ',
      '_ ',
      '[a] [ b]: ',
      'x](http://y) ',
      '[x](http://y|',
      '[x]((http://y) ',
      '[x](# a b ',
      '[!INCLUDE [x] (y.md) ',
      '[! x [',
      '(a)[b.md] ',
      '［a］（http://b）',
      '| [a|b](c) ',
      '[a]\n[b-c]\n',
    ].map((unit) => [unit, fill(unit)]),
  ),
};

test.each(Object.entries(TEXTS))('%s', (_, text) => {
  const notes = { facts: [], losses: [] };
  const edits = repair(text, 0, MARKDOWN_REPAIRS, notes);
  expect(edits.every(({ start, end }, i) => start <= end && start >= (edits[i - 1]?.end ?? 0))).toBe(true);
  expect(applyEdits(text, edits).length).toBeGreaterThanOrEqual(edits.length);
});
