import type { Diagnostic, FileRef, Severity } from '../../../src/core/types.ts';
import { reporters, type ReportInput, type ReporterName, type RuleText } from '../../../src/report/index.ts';
import type { Report } from '../../../src/rules/index.ts';

/** The files that findings are about. */
export const TEXTS: Readonly<Record<string, string>> = {
  'docs/en-us/a.md': 'First line\r\nThe 🎉 link\r\nlast',
  'docs/en-us/b.md': 'one\ntwo\n',
  'docs/nl-nl/a.md': 'Eerste regel\n\nlink en link\n',
  'docs/sv-se/A.md': 'link\n',
};

/** A finding on the n-th place of a literal in a file. */
export function finding(
  severity: Severity,
  path: string,
  literal: string,
  { nth = 0, ...more }: Partial<Diagnostic> & { readonly nth?: number } = {},
): Diagnostic {
  const text = TEXTS[path] ?? '';
  let start = text.indexOf(literal);
  for (let i = 0; i < nth; i++) start = text.indexOf(literal, start + 1);
  return {
    rule: `rule-${severity}`,
    severity,
    path,
    locale: path.split('/')[1] ?? '',
    span: { start, end: start + literal.length },
    message: `about \`${literal}\``,
    related: [],
    fix: null,
    ...more,
  };
}

/** A finding of each kind. */
export const SOME: readonly Diagnostic[] = [
  finding('warning', 'docs/en-us/a.md', 'First', {
    fix: { certain: false, edits: [{ start: 0, end: 5, text: 'Last' }] },
  }),
  finding('error', 'docs/en-us/a.md', 'link', {
    related: [{ path: 'docs/en-us/b.md', span: { start: 4, end: 7 }, message: 'first seen' }],
    fix: { certain: true, edits: [{ start: 19, end: 23, text: 'Link' }] },
  }),
  finding('info', 'docs/en-us/a.md', 'last'),
  finding('error', 'docs/en-us/b.md', 'two'),
];

export function reportOf(diagnostics: readonly Diagnostic[]): Report {
  const count = (wanted: Severity): number => diagnostics.filter(({ severity }) => severity === wanted).length;
  const counts = { errors: count('error'), warnings: count('warning'), infos: count('info') };
  const files = new Map(diagnostics.map(({ path }) => [path, fileAt(path)]));
  return { summary: { files: 2, pages: 1, links: 12_345, ...counts }, diagnostics, files };
}

function fileAt(path: string): FileRef {
  const [docset = '', locale = '', ...rest] = path.split('/');
  return { path, docset, locale, rel: rest.join('/'), role: 'page' };
}

export const RULES: Readonly<Record<string, RuleText>> = {
  'rule-error': {
    summary: 'What is wrong',
    why: 'It leads nowhere.',
    severity: 'error',
    example: { bad: '[a](b.md)\n', good: { 'en-us/page.md': '[a](c.md)\n', 'en-us/c.md': '# C\n' } },
  },
  'rule-info': { summary: 'What is <odd>', why: 'It is [odd].', severity: 'info' },
  'rule-warning': { summary: 'What might be wrong', why: 'It may lead nowhere.', severity: 'warning' },
};

export function render(
  name: ReporterName,
  diagnostics: readonly Diagnostic[],
  options: Partial<ReportInput> = {},
): string {
  return reporters[name].render({
    report: reportOf(diagnostics),
    textOf: (path) => TEXTS[path] ?? null,
    rules: RULES,
    all: false,
    color: false,
    ...options,
  });
}
