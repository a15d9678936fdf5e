import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import { expect, test } from 'vitest';
import { rules } from '../../../src/rules/index.ts';
import { finding, render, SOME, TEXTS } from './support.ts';
import { REAL } from './real.ts';

// The schema of OASIS, from a package that ships it.
const packaged = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const schema: object = JSON.parse(readFileSync(packaged, 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
ajv.addFormat('uri', /^[a-z][a-z0-9+.-]*:[^\s]*$/i);
// What RFC 3986 lets stand in a reference, percent signs only before two hex digits, no scheme by mistake.
ajv.addFormat('uri-reference', /^(?!\/\/|[^/?#]*:)(?:[\w\-.~/?#[\]@!$&'()*+,;=:]|%[0-9a-f]{2})*$/i);
ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT/);
const isSarif = ajv.compile(schema);

function faultsOf(text: string): unknown {
  return isSarif(JSON.parse(text)) ? null : isSarif.errors;
}

const WANT = {
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [
    {
      tool: {
        driver: {
          name: 'Mooring',
          rules: [
            {
              id: 'rule-error',
              name: 'RuleError',
              shortDescription: { text: 'What is wrong.' },
              fullDescription: { text: 'It leads nowhere.' },
              help: {
                text: 'What is wrong. It leads nowhere.\n\nFound:\n\n[a](b.md)\n\nLet pass:\n\nen-us/page.md:\n[a](c.md)\n\nen-us/c.md:\n# C',
                markdown:
                  'What is wrong. It leads nowhere.\n\nFound:\n\n```markdown\n[a](b.md)\n```\n\nLet pass:\n\n`en-us/page.md`\n\n```markdown\n[a](c.md)\n```\n\n`en-us/c.md`\n\n```markdown\n# C\n```',
              },
              defaultConfiguration: { level: 'error' },
            },
            {
              id: 'rule-info',
              name: 'RuleInfo',
              shortDescription: { text: 'What is <odd>.' },
              fullDescription: { text: 'It is [odd].' },
              help: { text: 'What is <odd>. It is [odd].', markdown: 'What is <odd>. It is [odd].' },
              defaultConfiguration: { level: 'note' },
            },
            {
              id: 'rule-warning',
              name: 'RuleWarning',
              shortDescription: { text: 'What might be wrong.' },
              fullDescription: { text: 'It may lead nowhere.' },
              help: {
                text: 'What might be wrong. It may lead nowhere.',
                markdown: 'What might be wrong. It may lead nowhere.',
              },
              defaultConfiguration: { level: 'warning' },
            },
          ],
        },
      },
      columnKind: 'utf16CodeUnits',
      newlineSequences: ['\r\n', '\n', '\r'],
      originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
      results: [
        {
          ruleId: 'rule-error',
          ruleIndex: 0,
          level: 'error',
          message: { text: 'about `link`' },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: 'docs/en-us/a.md', uriBaseId: '%SRCROOT%' },
                region: { startLine: 2, startColumn: 8, endLine: 2, endColumn: 12, charOffset: 19, charLength: 4 },
              },
            },
          ],
          relatedLocations: [
            {
              id: 0,
              physicalLocation: {
                artifactLocation: { uri: 'docs/en-us/b.md', uriBaseId: '%SRCROOT%' },
                region: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 4, charOffset: 4, charLength: 3 },
              },
              message: { text: 'first seen' },
            },
          ],
          fixes: [
            {
              description: { text: 'Safe to apply' },
              artifactChanges: [
                {
                  artifactLocation: { uri: 'docs/en-us/a.md', uriBaseId: '%SRCROOT%' },
                  replacements: [
                    {
                      deletedRegion: {
                        ...{ startLine: 2, startColumn: 8, endLine: 2, endColumn: 12 },
                        ...{ charOffset: 19, charLength: 4 },
                      },
                      insertedContent: { text: 'Link' },
                    },
                  ],
                },
              ],
              properties: { certain: true },
            },
          ],
          partialFingerprints: {
            'mooring/v1': expect.stringMatching(/^[0-9a-f]{20}$/) as string,
            'mooringContent/v1': expect.stringMatching(/^[0-9a-f]{20}$/) as string,
          },
          properties: { locale: 'en-us' },
        },
      ],
    },
  ],
};

test('tells everything of a finding and of the rules', () => {
  expect(JSON.parse(render('sarif', SOME.slice(1, 2)))).toEqual(WANT);
});

interface Log {
  readonly runs: readonly [{ readonly results: readonly Record<string, unknown>[] }];
}

const resultsOf = (...input: Parameters<typeof render>): readonly Record<string, unknown>[] =>
  (JSON.parse(render(...input)) as Log).runs[0].results;

test('is what the schema asks for', () => {
  expect(faultsOf(render('sarif', SOME, { all: true }))).toBe(null);
  expect(faultsOf(render('sarif', []))).toBe(null);
  expect(faultsOf(render('sarif', REAL.report.diagnostics, { ...REAL, rules, all: true }))).toBe(null);
  // The schema is one that finds something.
  expect(faultsOf(render('sarif', SOME).replace('"level":"error"', '"level":"bad"'))).not.toBe(null);
});

test('infos are notes, and only there when asked for', () => {
  expect(resultsOf('sarif', SOME).map(({ level }) => level)).toEqual(['warning', 'error', 'error']);
  expect(resultsOf('sarif', SOME, { all: true }).map(({ level }) => level)).toContain('note');
});

test('paths are relative, encoded, and those of the repository where it is known', () => {
  const path = "docs/en-us/a: b#c?d%e [f] (g)'é\\.md";
  const uri = /"uri":"([^"]*)"/.exec(render('sarif', [finding('error', path, '')], { prefix: 'web site/' }))?.[1];
  expect(uri).toBe('web%20site/docs/en-us/a%3A%20b%23c%3Fd%25e%20%5Bf%5D%20%28g%29%27%C3%A9%5C.md');
  expect(decodeURIComponent(uri ?? '')).toBe(`web site/${path}`);
  expect(faultsOf(render('sarif', [finding('error', path, '')]))).toBe(null);
});

test('a literal in a message is no link', () => {
  const text = (message: string): unknown =>
    resultsOf('sarif', [finding('error', 'a', '', { message })])[0]?.['message'];
  expect(text('`[a](b\\c)` is odd')).toEqual({ text: String.raw`\`\[a\](b\\c)\` is odd`.replaceAll('\\`', '`') });
  expect(text('`[!NOTE]` is odd')).toEqual({ text: '`[!NOTE]` is odd' });
});

test('a fix that only removes inserts nothing', () => {
  const one = finding('error', 'docs/en-us/b.md', 'two', {
    fix: { certain: false, edits: [{ start: 4, end: 7, text: '' }] },
  });
  expect(resultsOf('sarif', [one])[0]?.['fixes']).toMatchObject([
    {
      description: { text: 'A suggestion: look at it before it is applied' },
      artifactChanges: [{ replacements: [{ deletedRegion: { charOffset: 4, charLength: 3 } }] }],
    },
  ]);
  expect(render('sarif', [one])).not.toContain('insertedContent');
});

test('is the same for the same findings, with no path of this machine', () => {
  const shown = render('sarif', REAL.report.diagnostics, { ...REAL, all: true });
  expect(shown).toBe(render('sarif', REAL.report.diagnostics, { ...REAL, all: true, color: true, width: 20 }));
  expect(shown).not.toContain(process.cwd());
  expect(render('sarif', SOME, { textOf: (path) => TEXTS[path] ?? null })).toBe(render('sarif', SOME));
});
