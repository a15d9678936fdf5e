import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/core/types.ts';
import type { ReportInput } from '../../../src/report/index.ts';
import { REAL } from './real.ts';
import { finding, render, SOME } from './support.ts';

const parsed = (
  some: readonly Diagnostic[],
  options: Partial<ReportInput> = {},
): { diagnostics: { fingerprint: string }[] } => JSON.parse(render('json', some, options));

test('is one object with everything, offsets in UTF-16 units from 0', () => {
  const fingerprint: unknown = expect.stringMatching(/^[0-9a-f]{20}$/);
  expect(parsed(SOME.slice(1, 2))).toEqual({
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
        message: 'about `link`',
        related: [{ path: 'docs/en-us/b.md', start: { line: 2, column: 1, offset: 4 }, message: 'first seen' }],
        fix: { certain: true, edits: [{ start: 19, end: 23, text: 'Link' }] },
        fingerprint,
      },
    ],
  });
});

test('has its keys in the order that is documented, a line for each finding, and ends its last line', () => {
  const shown = render('json', SOME);
  expect(Object.keys(JSON.parse(shown) as object)).toEqual(['version', 'summary', 'diagnostics']);
  expect(Object.keys(parsed(SOME).diagnostics[0] ?? {})).toEqual([
    ...['rule', 'severity', 'path', 'locale', 'start', 'end', 'message', 'related', 'fix', 'fingerprint'],
  ]);
  expect(shown.split('\n')).toHaveLength(SOME.length + 3);
  expect(render('json', [])).toBe(
    '{"version":1,"summary":{"files":2,"pages":1,"links":12345,"errors":0,"warnings":0,"infos":0},"diagnostics":[]}\n',
  );
});

test('is the same for the same findings, with colours asked for or not', () => {
  expect(render('json', SOME)).toBe(render('json', SOME, { color: true, all: true, width: 20 }));
});

test('puts a finding at the start of a file that can not be read any more', () => {
  expect(parsed([finding('error', 'docs/en-us/b.md', 'two')], { textOf: () => null }).diagnostics[0]).toMatchObject({
    start: { line: 1, offset: 4 },
  });
});

test('is what the schema in the package asks for', () => {
  const schema: object = JSON.parse(
    readFileSync(new URL('../../../src/report/check.schema.json', import.meta.url), 'utf8'),
  );
  const isReport = new Ajv2020({ allErrors: true }).compile(schema);
  const faultsOf = (text: string): unknown => (isReport(JSON.parse(text)) ? null : isReport.errors);
  expect(REAL.report.diagnostics.length).toBeGreaterThan(8);
  expect(faultsOf(render('json', REAL.report.diagnostics, REAL))).toBe(null);
  expect(faultsOf(render('json', SOME))).toBe(null);
  expect(faultsOf(render('json', []))).toBe(null);
  expect(faultsOf(render('json', SOME).replace('"severity":"info"', '"severity":"note"'))).not.toBe(null);
  expect(faultsOf(render('json', SOME).replace('"locale":"en-us",', ''))).not.toBe(null);
});
