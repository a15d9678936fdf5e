import { expect, test } from 'vitest';
import { finding, render, SOME, TEXTS } from './support.ts';

const lines = (...some: readonly string[]): string => some.join('\n');

test('lists by file, shows the line, says what belongs to a finding and what would mend it, counts last', () => {
  expect(render('text', SOME)).toBe(
    lines(
      'docs/en-us/a.md',
      '  1:1     warning about `First`  rule-warning',
      '         1 │ First line',
      '           │ ^^^^^',
      '          suggestion: `First` → `Last`',
      '',
      '  2:8     error   about `link`  rule-error',
      '         2 │ The 🎉 link',
      '           │        ^^^^',
      '          first seen: docs/en-us/b.md:2:1',
      '          fix: `link` → `Link`',
      '',
      'docs/en-us/b.md',
      '  2:1     error   about `two`  rule-error',
      '         2 │ two',
      '           │ ^^^',
      '',
      '                       en-us     fix  suggest',
      'error   rule-error         2       1        ·',
      'warning rule-warning       1       ·        1',
      '',
      '2 files, 1 page, 12,345 links: 2 errors, 1 warning, 1 info',
      '1 can be put right with --fix',
      '1 may be put right with --fix-suggested',
      '`mooring explain RULE` tells more of a rule',
      '',
    ),
  );
});

test('lists infos too when asked for all', () => {
  const shown = render('text', SOME, { all: true });
  expect(shown).toContain('\n  3:1     info    about `last`  rule-info\n');
  expect(shown).toContain('\ninfo    rule-info          1 ');
});

test('infos that can be put right are counted apart', () => {
  const fix = { certain: true, edits: [] };
  const some = [...SOME, finding('info', 'docs/en-us/b.md', 'one', { fix })];
  expect(render('text', some)).toContain('\n1 can be put right with --fix, and 1 info\n');
  expect(render('text', some.slice(4))).toContain('\n1 info can be put right with --fix\n');
});

test('says in one line that nothing was found', () => {
  expect(render('text', [])).toBe('2 files, 1 page, 12,345 links: 0 errors, 0 warnings, 0 infos\n');
});

test('the same finding in several places and locales is one entry', () => {
  const some = [
    finding('error', 'docs/en-us/a.md', 'link'),
    finding('error', 'docs/nl-nl/a.md', 'link'),
    finding('error', 'docs/nl-nl/a.md', 'link', { nth: 1 }),
    finding('error', 'docs/sv-se/A.md', 'link'),
  ];
  expect(render('text', some)).toBe(
    lines(
      'docs/en-us/a.md',
      '  2:8     error   about `link`  rule-error',
      '         2 │ The 🎉 link',
      '           │        ^^^^',
      '          also: nl-nl 3:1, 3:9; sv-se 1:1',
      '',
      '                     en-us   nl-nl   sv-se   total',
      'error   rule-error       1       2       1       4',
      '',
      '2 files, 1 page, 12,345 links: 4 errors, 0 warnings, 0 infos',
      '`mooring explain RULE` tells more of a rule',
      '',
    ),
  );
});

test('places in the same file come before those in other locales', () => {
  const some = [
    finding('error', 'docs/nl-nl/a.md', 'link'),
    finding('error', 'docs/nl-nl/a.md', 'link', { nth: 1 }),
    finding('error', 'docs/sv-se/A.md', 'link'),
  ];
  expect(render('text', some)).toContain('also: 3:9; sv-se 1:1\n');
});

test('what names nothing is one with the same one of another locale only', () => {
  const message = 'the link has no address';
  const some = [
    finding('error', 'docs/en-us/a.md', 'link', { message }),
    finding('error', 'docs/nl-nl/a.md', 'link', { message }),
    finding('error', 'docs/nl-nl/a.md', 'link', { message, nth: 1 }),
  ];
  const shown = render('text', some);
  expect(shown).toContain('also: nl-nl 3:1\n');
  expect(shown).toContain('docs/nl-nl/a.md\n  3:9     error   the link has no address');
});

test('other rules, messages, severities and files are other entries', () => {
  const one = finding('error', 'docs/en-us/a.md', 'link');
  const elsewhere = { path: 'docs/nl-nl/b.md', locale: 'nl-nl' };
  const others = [{ rule: 'other' }, { message: 'about `x`' }, { severity: 'warning' as const }, elsewhere];
  for (const other of others) expect(render('text', [one, { ...one, ...other }])).not.toContain('also');
});

test('five places of a locale are named, the rest is counted', () => {
  const text = 'x\n'.repeat(9);
  const many = Array.from({ length: 9 }, (_, i) =>
    finding('error', 'docs/en-us/b.md', '', { span: { start: i * 2, end: i * 2 + 1 }, message: '`x`' }),
  );
  const shown = (all: boolean): string => render('text', many, { all, textOf: () => text });
  expect(shown(false)).toContain('also: 2:1, 3:1, 4:1, 5:1, 6:1, 3 more\n');
  expect(shown(true)).toContain('also: 2:1, 3:1, 4:1, 5:1, 6:1, 7:1, 8:1, 9:1\n');
});

test('a rule that finds much does not hide the others', () => {
  const many = (rule: string, count: number): ReturnType<typeof finding>[] =>
    Array.from({ length: count }, (_, i) =>
      finding('error', 'docs/en-us/b.md', 'two', { rule, message: `\`${rule} ${i}\`` }),
    );
  const some = [...many('loud', 1_000), ...many('quiet', 3), ...many('medium', 100)];
  const shown = render('text', some);
  const count = (rule: string): number => shown.split(`  ${rule}\n`).length - 1;
  expect([count('loud'), count('quiet'), count('medium')]).toEqual([29, 3, 28]);
  expect(shown).toContain('\n… and 1,043 more; --all lists them\n');
  expect(render('text', some, { all: true })).toContain('`loud 999`');
});

test('of too many rules those with errors are shown', () => {
  const some = Array.from({ length: 100 }, (_, i) =>
    finding(i < 50 ? 'warning' : 'error', 'docs/en-us/b.md', 'two', { rule: `rule-${i}` }),
  );
  expect(render('text', some).match(/ error {3}about/g)).toHaveLength(50);
  expect(render('text', some).match(/ warning about/g)).toHaveLength(10);
});

test('many locales share a column', () => {
  const some = Array.from({ length: 8 }, (_, i) => finding('error', 'docs/en-us/b.md', 'two', { locale: `l-${i}` }));
  const shown = render('text', [...some, ...some.slice(2, 6)]);
  expect(shown).toContain('  l-0     l-2     l-3     l-4     l-5  others   total\n');
  expect(shown).toContain('    1       2       2       2       2       3      12\n');
});

test('a finding about a whole file shows no line', () => {
  const whole = finding('error', 'docs/en-us/b.md', '', { span: { start: 0, end: 0 }, message: 'it is empty' });
  expect(render('text', [whole])).toMatch(/^docs\/en-us\/b\.md\n {2}1:1 {5}error {3}it is empty {2}rule-error\n\n/);
});

test('a file that can not be read any more has no lines to show', () => {
  expect(render('text', SOME.slice(3), { textOf: () => null })).toMatch(/^docs.*\n {2}1:5 .*rule-error\n\n/);
});

test('has colours only when asked for, and the same text under them', () => {
  const colored = render('text', SOME, { color: true });
  // oxlint-disable-next-line no-control-regex
  const escapes = /\u001b\[\d+m/g;
  expect(colored).toContain('\u001b[31merror  \u001b[39m about `link`');
  expect(colored).toContain('\u001b[33mwarning\u001b[39m about `First`');
  expect(colored).toContain('\u001b[4mdocs/en-us/a.md\u001b[24m');
  expect(colored.replace(escapes, '')).toBe(render('text', SOME));
  expect(render('text', SOME)).not.toMatch(escapes);
});

test('nothing that a terminal would obey is printed', () => {
  const evil = '\u001b[2J\u202eabc\u0007\u200b';
  const path = `docs/en-us/${evil}.md`;
  const span = { start: 2, end: 2 + evil.length };
  const one = finding('error', path, '', {
    ...{ path, span, rule: 'r', message: `about \`${evil}\`` },
    related: [{ path, span, message: evil }],
    fix: { certain: true, edits: [{ ...span, text: `${evil}!` }] },
  });
  const shown = render('text', [one], { textOf: () => `1 ${evil} 2\n`, all: true });
  // oxlint-disable-next-line no-control-regex
  expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e]/);
  expect(shown).toContain('1 │ 1 ␛[2J<U+202E>abc␇<U+200B> 2\n           │   ^^^^^^^^^^^^^^^^^^^^^^^^\n');
});

test('is the same for the same findings', () => {
  expect(render('text', SOME, { all: true })).toBe(
    render('text', SOME, { all: true, textOf: (path) => TEXTS[path] ?? '' }),
  );
});
