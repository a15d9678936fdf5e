import { expect, test } from 'vitest';
import { lineStarts } from '../../../src/core/text.ts';
import { changeOf } from '../../../src/report/text/change.ts';
import { cellsOf, glyphsOf } from '../../../src/report/text/cells.ts';
import { frameOf } from '../../../src/report/text/frame.ts';

/** The frame around the text between `[[` and `]]`. */
function shown(marked: string, room = 40): readonly string[] {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  const text = marked.replace('[[', '').replace(']]', '');
  const frame = frameOf({ text, starts: lineStarts(text) }, { start, end }, room);
  return [frame.text, frame.marks];
}

const cases: Readonly<Record<string, readonly [marked: string, text: string, marks: string]>> = {
  'a short line as it is': ['one [[two]] three', 'one two three', '    ^^^'],
  'the line of the place': ['one\r\n[[two]]\r\nthree', 'two', '^^^'],
  'an empty place': ['one [[]]two', 'one two', '    ^'],
  'a place at the end of a line': ['one[[]]\r\ntwo', 'one', '   ^'],
  'a line break': ['one[[\n]]two', 'one', '   ^'],
  'a place of several lines': ['one [[two\nthree]]', 'one two', '    ^^^'],
  'tabs as blanks': ['\tone\t[[two]]', '    one    two', '           ^^^'],
  'wide characters': ['日本語[[リンク]]です', '日本語リンクです', '      ^^^^^^'],
  'full-width brackets': ['［一］[[（二）]]', '［一］（二）', '      ^^^^^^'],
  pictures: ['a 🎉 [[b]]', 'a 🎉 b', '     ^'],
  'marks on letters': ['re\u0301sume\u0301 [[x]]', 're\u0301sume\u0301 x', '       ^'],
  'what nobody sees': ['a\u200b[[b]]\u0000', 'a<U+200B>b␀', '         ^'],
  'joiners that letters need': ['\u0645\u06cc\u200c\u062e [[x]]', '\u0645\u06cc\u200c\u062e x', '    ^'],
  'half of a pair': ['\ud83c [[x]]', '<U+D83C> x', '         ^'],
};

test.each(Object.entries(cases))('shows %s', (_, [marked, text, marks]) => {
  expect(shown(marked)).toEqual([text, marks]);
});

test('a long line is cut around the place', () => {
  const long = 'word '.repeat(30);
  const [text = '', marks = ''] = shown(`${long}[[HERE]] ${long}`);
  expect(text).toMatch(/^…[word ]+ HERE [word ]+…$/);
  expect(cellsOf(glyphsOf(text))).toBe(40);
  expect(text.slice(marks.indexOf('^'), marks.length)).toBe('HERE');
});

test('room that one side does not need goes to the other', () => {
  expect(shown(`[[HERE]] ${'word '.repeat(30)}`)).toEqual(['HERE word word word word word word word…', '^^^^']);
  const [text = '', marks] = shown(`${'word '.repeat(30)}[[HERE]]`);
  expect(text).toMatch(/^…[word ]+HERE$/);
  expect(marks).toBe(`${' '.repeat(36)}^^^^`);
});

test('a long place is cut, with some of what stands before it', () => {
  const [text = '', marks = ''] = shown(`${'word '.repeat(9)}[[${'x'.repeat(99)}]] more`);
  expect(text).toMatch(/^….*word x+…$/);
  expect(cellsOf(glyphsOf(text))).toBe(40);
  expect(marks).toMatch(/^ {16}\^{24}$/);
});

test('megabytes in a line end', { timeout: 20_000 }, () => {
  const text = '字 [x](y) '.repeat(600_000);
  const starts = lineStarts(text);
  const frames = Array.from({ length: 1_000 }, (_, i) =>
    frameOf({ text, starts }, { start: i * 4_000, end: i * 4_000 + 5 }, 100),
  );
  expect(frames).toHaveLength(1_000);
});

test('a change is shown as it was and as it will be', () => {
  const edit = (start: number, end: number, text: string): { start: number; end: number; text: string } => ({
    ...{ start, end, text },
  });
  expect(changeOf('see none.md now', [edit(4, 11, 'nine.md')], '')).toBe('`none.md` → `nine.md`');
  // A blank alone says nothing: the word it stands in does.
  expect(changeOf('##Then more', [edit(2, 2, ' ')], '')).toBe('`##Then` → `## Then`');
  expect(changeOf('[a] (b) c', [edit(3, 4, '')], '')).toBe('`[a] (b)` → `[a](b)`');
  expect(changeOf('[a [b c', [edit(5, 6, ']'), edit(2, 3, '_')], '')).toBe('`[a [b c` → `[a_[b]c`');
  expect(changeOf('long enough', [edit(0, 11, '')], '')).toBe('removes `long enough`');
  expect(changeOf('', [edit(0, 0, 'all of it')], '')).toBe('adds `all of it`');
  expect(changeOf('x'.repeat(999), [edit(0, 999, 'y')], '')).toBe('1 change');
  expect(changeOf('x'.repeat(999), [edit(0, 1, 'y'), edit(998, 999, 'y')], '')).toBe('2 changes');
});

test('a change that the message tells is not told again', () => {
  expect(changeOf('none.md', [{ start: 0, end: 7, text: 'nine.md' }], '`none.md` is `nine.md`')).toBe(null);
});
