import { describe, expect, test } from 'vitest';
import type { Diagnostic, Severity } from '../../src/core/types.ts';
import { reporters, type ReportInput, type ReporterName } from '../../src/report/index.ts';
import type { Report } from '../../src/rules/index.ts';

const TEXTS: Readonly<Record<string, string>> = {
  'docs/en-us/a.md': 'First line\r\nThe 🎉 link\r\nlast',
  'docs/en-us/b.md': 'one\ntwo\n',
};

/** A finding on the first place of a literal in a file. */
function finding(severity: Severity, path: string, literal: string, more: Partial<Diagnostic> = {}): Diagnostic {
  const start = TEXTS[path]?.indexOf(literal) ?? 0;
  const span = { start, end: start + literal.length };
  return {
    ...{
      rule: `rule-${severity}`,
      severity,
      path,
      locale: 'en-us',
      span,
      message: `about ${literal}`,
      related: [],
      fix: null,
    },
    ...more,
  };
}

const related = [{ path: 'docs/en-us/b.md', span: { start: 4, end: 7 }, message: 'first seen' }];
const diagnostics = [
  finding('warning', 'docs/en-us/a.md', 'First'),
  finding('error', 'docs/en-us/a.md', 'link', {
    related,
    fix: { certain: true, edits: [{ start: 18, end: 22, text: 'Link' }] },
  }),
  finding('info', 'docs/en-us/a.md', 'last'),
  finding('error', 'docs/en-us/b.md', 'two'),
];

function reportOf(some: readonly Diagnostic[]): Report {
  const count = (wanted: Severity): number => some.filter(({ severity }) => severity === wanted).length;
  return {
    summary: {
      files: 2,
      pages: 1,
      links: 12_345,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
    },
    diagnostics: some,
    files: new Map(),
  };
}

function render(name: ReporterName, some: readonly Diagnostic[], options: Partial<ReportInput> = {}): string {
  return reporters[name].render({
    report: reportOf(some),
    textOf: (path) => TEXTS[path] ?? null,
    ruleSummaries: { 'rule-error': 'What is wrong' },
    all: false,
    color: false,
    ...options,
  });
}

const SUMMARY = [
  '       2  error   rule-error                 What is wrong',
  '       1  warning rule-warning               ',
  '       1  info    rule-info                  ',
  '',
  '2 files, 1 page, 12,345 links: 2 errors, 1 warning, 1 info',
  '',
];

describe('text', () => {
  test('lists by file with line and column, counts by rule, and leaves infos out', () => {
    expect(render('text', diagnostics).split('\n')).toEqual([
      'docs/en-us/a.md',
      '  1:1      warning about First  rule-warning',
      '  2:8      error   about link  rule-error',
      '                   first seen: docs/en-us/b.md:2:1',
      '',
      'docs/en-us/b.md',
      '  2:1      error   about two  rule-error',
      '',
      ...SUMMARY,
    ]);
  });

  test('lists infos too when asked for all', () => {
    expect(render('text', diagnostics, { all: true })).toContain('  3:1      info    about last  rule-info\n');
  });

  test('shows a hundred and counts the rest', () => {
    const many = Array.from({ length: 1_200 }, (_, i) =>
      finding('error', 'docs/en-us/b.md', 'two', { message: `number ${i}` }),
    );
    const shown = render('text', many);
    expect(shown.match(/number \d+ {2}rule-error/g)).toHaveLength(100);
    expect(shown).toContain('\n… and 1,100 more; --all lists them\n');
    expect(render('text', many, { all: true }).match(/number \d+ {2}rule-error/g)).toHaveLength(1_200);
  });

  test('says in one line that nothing was found', () => {
    expect(render('text', [])).toBe('2 files, 1 page, 12,345 links: 0 errors, 0 warnings, 0 infos\n');
  });

  test('has colours only when asked for, and the same text under them', () => {
    const colored = render('text', diagnostics, { color: true });
    // oxlint-disable-next-line no-control-regex
    const escapes = /\u001b\[\d+m/g;
    expect(colored).toContain('\u001b[31merror  \u001b[39m about link');
    expect(colored).toContain('\u001b[33mwarning\u001b[39m about First');
    expect(colored).toContain('\u001b[4mdocs/en-us/a.md\u001b[24m');
    expect(colored.replace(escapes, '')).toBe(render('text', diagnostics));
    expect(render('text', diagnostics)).not.toMatch(escapes);
  });
});

const parsed = (
  some: readonly Diagnostic[],
  options: Partial<ReportInput> = {},
): { diagnostics: { fingerprint: string }[] } => JSON.parse(render('json', some, options));

const prints = (some: readonly Diagnostic[], options: Partial<ReportInput> = {}): readonly string[] =>
  parsed(some, options).diagnostics.map(({ fingerprint }) => fingerprint);

describe('json', () => {
  test('is one object with everything, offsets in UTF-16 units from 0', () => {
    const fingerprint: unknown = expect.stringMatching(/^[0-9a-f]{20}$/);
    expect(parsed([diagnostics[1] ?? finding('error', '', '')])).toEqual({
      version: 1,
      summary: { files: 2, pages: 1, links: 12_345, errors: 1, warnings: 0, infos: 0 },
      diagnostics: [
        {
          rule: 'rule-error',
          severity: 'error',
          path: 'docs/en-us/a.md',
          locale: 'en-us',
          // The emoji before it takes two units, the line end two more.
          start: { line: 2, column: 8, offset: 19 },
          end: { line: 2, column: 12, offset: 23 },
          message: 'about link',
          related: [{ path: 'docs/en-us/b.md', start: { line: 2, column: 1, offset: 4 }, message: 'first seen' }],
          fix: { certain: true, edits: [{ start: 18, end: 22, text: 'Link' }] },
          fingerprint,
        },
      ],
    });
  });

  test('has its keys in the order that is documented, and ends its last line', () => {
    const shown = render('json', diagnostics);
    expect(Object.keys(JSON.parse(shown) as object)).toEqual(['version', 'summary', 'diagnostics']);
    expect(Object.keys(parsed(diagnostics).diagnostics[0] ?? {})).toEqual([
      'rule',
      'severity',
      'path',
      'locale',
      'start',
      'end',
      'message',
      'related',
      'fix',
      'fingerprint',
    ]);
    expect(shown.endsWith('}\n')).toBe(true);
  });

  test('is the same for the same findings, with colours asked for or not', () => {
    expect(render('json', diagnostics)).toBe(render('json', diagnostics, { color: true, all: true }));
  });

  test('puts a finding at the start of a file that can not be read any more', () => {
    expect(parsed([finding('error', 'docs/en-us/b.md', 'two')], { textOf: () => null }).diagnostics[0]).toMatchObject({
      start: { line: 1, offset: 4 },
    });
  });

  test('fingerprints survive when lines move', () => {
    const moved = diagnostics.map((one) => ({ ...one, span: { start: one.span.start + 7, end: one.span.end + 7 } }));
    expect(prints(moved)).toEqual(prints(diagnostics));
  });

  test('fingerprints tell rules, files, messages and repetitions apart', () => {
    const one = finding('error', 'docs/en-us/b.md', 'two');
    const some = [
      one,
      one,
      { ...one, rule: 'other' },
      { ...one, path: 'docs/en-us/a.md' },
      { ...one, message: 'other' },
    ];
    expect(new Set(prints(some)).size).toBe(5);
    expect(prints([one, one])[0]).toBe(prints([one])[0]);
  });
});
