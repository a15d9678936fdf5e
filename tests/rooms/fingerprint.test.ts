import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/core/types.ts';
import { fingerprintsOf, type Fingerprint } from '../../src/rules/index.ts';
import { finding, reportOf, TEXTS } from './report/support.ts';

function prints(
  some: readonly Diagnostic[],
  textOf: (path: string) => string | null = (path) => TEXTS[path] ?? null,
): readonly Fingerprint[] {
  return fingerprintsOf(reportOf(some), textOf);
}

const one = finding('error', 'docs/en-us/b.md', 'two');
const moved = (by: number): Diagnostic => ({ ...one, span: { start: one.span.start + by, end: one.span.end + by } });

test('stay when lines move', () => {
  expect(prints([moved(7)], () => 'seven:\none\ntwo\n')).toEqual(prints([one]));
});

test('stay when what surrounds them is written anew, with other line ends', () => {
  expect(prints([moved(3)], () => 'uno\r\n, two three')).toEqual(prints([one]));
});

test('stay when a message is worded anew or suggests something else', () => {
  const was = { ...one, message: '`two` is no page; did you mean `three`' };
  expect(prints([{ ...one, message: 'nothing is called `two`, but `four` is' }])).toEqual(prints([was]));
});

test('of a renamed file have the same content and another path', () => {
  const path = 'docs/en-us/c.md';
  const [before] = prints([one]);
  const [after] = prints([{ ...one, path }], () => TEXTS[one.path] ?? null);
  expect(before?.path).toBe('docs/en-us/b.md');
  expect(after).toMatchObject({ content: before?.content, path });
  expect(after?.id).not.toBe(before?.id);
});

test('tell rules, files, names, texts and repetitions apart', () => {
  const some = [
    ...[one, one, { ...one, rule: 'other' }, { ...one, path: 'docs/en-us/a.md' }],
    ...[
      { ...one, message: 'about `other`' },
      { ...one, span: { start: 0, end: 3 } },
    ],
  ];
  expect(new Set(prints(some).map(({ id }) => id)).size).toBe(6);
  expect(prints([one, one])[0]).toEqual(prints([one])[0]);
});

test('what points at nothing is known by its line', () => {
  const at = (start: number): Diagnostic => ({ ...one, message: 'odd', span: { start, end: start } });
  expect(prints([at(3)])).toEqual(prints([at(0)]));
  expect(prints([at(4)])).not.toEqual(prints([at(0)]));
});

test('many on one long line end', { timeout: 20_000 }, () => {
  const text = 'x '.repeat(500_000);
  const many = Array.from({ length: 20_000 }, (_, i) => ({ ...one, span: { start: i * 9, end: 900_000 } }));
  expect(new Set(prints(many, () => text)).size).toBe(20_000);
});
