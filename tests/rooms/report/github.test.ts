import { expect, test } from 'vitest';
import { finding, render, SOME } from './support.ts';

test('a command for each finding, errors first, and a line with the counts', () => {
  expect(render('github', SOME)).toBe(
    [
      '::error file=docs/en-us/a.md,line=2,endLine=2,col=8,endColumn=12,title=Mooring%3A rule-error::about `link`',
      '::error file=docs/en-us/b.md,line=2,endLine=2,col=1,endColumn=4,title=Mooring%3A rule-error::about `two`',
      '::warning file=docs/en-us/a.md,line=1,endLine=1,col=1,endColumn=6,title=Mooring%3A rule-warning::about `First`',
      'Mooring: 2 errors, 1 warnings, 1 infos',
      '',
    ].join('\n'),
  );
});

test('infos are notices, and only there when asked for', () => {
  expect(render('github', SOME, { all: true })).toContain('::notice file=docs/en-us/a.md,line=3,');
  expect(render('github', SOME)).not.toContain('::notice');
});

test('nothing found is said too', () => {
  expect(render('github', [])).toBe('Mooring: 0 errors, 0 warnings, 0 infos\n');
});

test('what would end a value or a command is escaped', () => {
  const path = 'docs/en-us/a,b:c%d.md';
  const message = 'one\r\n::error::two 100%: \u001b[31m';
  const shown = render('github', [finding('error', path, '', { message, span: { start: 0, end: 0 } })]);
  expect(shown).toContain('::error file=docs/en-us/a%2Cb%3Ac%25d.md,line=1,');
  expect(shown).toContain('::one␍␊::error::two 100%25: ␛[31m\n');
  expect(shown.split('\n')).toHaveLength(3);
});

test('a finding over several lines has no end column', () => {
  const one = finding('error', 'docs/en-us/b.md', 'one\ntwo');
  expect(render('github', [one])).toContain('line=1,endLine=2,col=1,title=');
});

test('each rule has its turn, fifty of a severity', () => {
  const many = (rule: string, count: number): ReturnType<typeof finding>[] =>
    Array.from({ length: count }, () => finding('error', 'docs/en-us/b.md', 'two', { rule }));
  const some = [...many('loud', 1_000), ...many('quiet', 3), finding('warning', 'docs/en-us/b.md', 'one')];
  const titles = Array.from(render('github', some).matchAll(/title=Mooring%3A ([^:]*)::/g), ([, rule]) => rule);
  expect(titles.slice(0, 7)).toEqual(['loud', 'quiet', 'loud', 'quiet', 'loud', 'quiet', 'loud']);
  expect(titles.filter((rule) => rule === 'loud')).toHaveLength(47);
  expect(titles).toHaveLength(51);
  expect(render('github', some)).toContain('\nMooring: 1003 errors, 1 warnings, 0 infos; 953 of them not shown here\n');
  expect(render('github', some, { all: true }).split('\n')).toHaveLength(1_004 + 2);
});

test('paths are those of the repository where it is known', () => {
  expect(render('github', SOME, { prefix: 'site/' })).toContain('::error file=site/docs/en-us/a.md,');
});
