import { expect, test } from 'vitest';
import { unflatten } from '../../src/unflatten/index.ts';
import { read, render } from './body.ts';

const HEADER = '--- title: T ms.date: 01/02/2020 --- ';
const SIZE = 200_000;
const fill = (unit: string, size = SIZE): string => unit.repeat(Math.ceil(size / unit.length));

/** A text on one line that is made of one unit, read and rendered as a page. */
const page = (text: string): string => render(read(HEADER + text, 'x.txt'));

test.each([
  ...[
    '# ',
    '## A ',
    '- a ',
    '1. a ',
    '* ',
    '> ',
    '> [!NOTE] ',
    '> [!NOTE] > a. ',
    '| ',
    '|-| ',
    '| a | |-|-| ',
    '|---|---| ',
  ],
  ...[
    '``` ',
    '```bash a ',
    '~~~ ',
    '` ',
    '`` ',
    '`a',
    '<!-- ',
    '<a name="x"></a> ',
    '<details> ',
    '<a b="',
    '[',
    '[a](',
    '![',
    '[[a](b) ',
  ],
  ...[
    '[!INCLUDE [',
    '[!INCLUDE [a](b)] ',
    ':::image ',
    '::: zone pivot="a" ',
    ':::row::: ',
    '[a]: b ',
    '--- ',
    '--- a: b ',
    'A. ',
    'a: ',
    'A ',
  ],
  ...['```json { ``` ', '```json [ [ ', '```bash " ', '```kusto | ``` ', '# A B ', '\\ ', '\u00a0', ' - A', '9. A '],
])('%j over and over takes no long time', { timeout: 10_000 }, (unit) => {
  expect(typeof page(fill(unit))).toBe('string');
});

test('5 MB on one line are restored in seconds, with a version too', { timeout: 30_000 }, () => {
  const part =
    '## Some heading The text below it is long. - **One** - a word - Two > [!NOTE] > Mind this. See [x](y.md). ```bash cd a ls b ``` | A | B | |---|---| | 1 | 2 | Words ';
  const numbered = Array.from({ length: 32_000 }, (_, i) => `${i} ${part}`).join('');
  expect(numbered.length).toBeGreaterThan(5_000_000);
  const { edits } = unflatten(numbered, 0, numbered.length);
  expect(edits.length).toBeGreaterThan(200_000);
  const lined = numbered.replaceAll(' ## ', '\n\n## ').replaceAll('heading The', 'heading\n\nThe');
  unflatten(numbered, 0, numbered.length, [{ path: 'v', text: lined }]);
  unflatten(numbered, 0, numbered.length, [{ path: 'v', text: fill('word\n', 5_000_000) }]);
});

test.each([
  '--- a: b',
  '--- a: b c: d',
  '--- title: x author: y --- ',
  '--- title: x --- --- title: y --- # A',
  '--- title: --- # A',
  '--- title: "x --- # A',
  '--- title: [a, b --- # A',
  '--- title: x author: y\nmore: z\n--- # A',
  `--- ${fill('title: x ')}`,
  `--- title: ${fill('x')} author: y --- # A`,
  `${fill('--- a: b\n')}`,
  `${fill('caption\n\n')}--- title: x author: y --- # A`,
  `--- title: x author: y --- # A${fill('\nError:')}`,
  '\r\r--- title: x author: y --- # A\r- b\rError:\r',
  '--- title: x author: y --- ```bash # never closed',
  '--- title: x author: y --- <!-- never closed # A',
  '--- constructor: x __proto__: y author: z --- # A',
])('odd captures are read: %#', (text) => {
  for (const name of ['x.txt', 'x.md']) {
    const { doc } = read(text, name);
    for (const { span } of doc.facts) {
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeLessThanOrEqual(text.length);
      expect(span.end).toBeGreaterThanOrEqual(span.start);
    }
    expect(typeof render(read(text, name))).toBe('string');
  }
});

test('nothing of a captured text is run or becomes markup', () => {
  const html = page(
    '# A <script>alert(1)</script> [x](javascript:alert(1)) <img src=x onerror=alert(1)> ```"><b> x ``` B',
  );
  expect(html).not.toMatch(/<script|javascript:|onerror|<b>/);
});

test('a text that only looks like a capture stays what it is', () => {
  expect(read('---\ntitle: x\n---\n# A\n').doc.dialect).toBe('learn');
  expect(read('Text\n\n--- a: b\n', 'x.txt').doc.dialect).toBe('plain');
  expect(read('Text\n\n--- title: x author: y --- # A\n').doc.dialect).toBe('markdown');
});
