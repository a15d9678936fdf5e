import { expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { config, type Case } from './rules/case.ts';
import { contentCases } from './rules/content.ts';
import { linkCases } from './rules/links.ts';
import { treeCases } from './rules/trees.ts';
import { findingsIn } from './support/tree.ts';

const cases: Readonly<Record<string, readonly Case[]>> = { ...contentCases, ...linkCases, ...treeCases };
const names =
  (rule: string): ((finding: string) => boolean) =>
  (finding) =>
    finding.split(' ')[1] === rule;

/** Rules that wait for the stage that will record their facts. */
const WAITING: ReadonlySet<string> = new Set([
  'alert-empty',
  'alert-inline-text',
  'alert-lazy',
  'alert-pseudo',
  'alert-translated',
  'alert-unquoted',
  'capture-aligned',
  'capture-chrome',
  'capture-guess',
  'card-dropped',
  'emphasis-blank',
  'encoding-invisible',
  'encoding-line-ends',
  'encoding-replacement',
  'fence-info',
  'fence-language',
  'fence-merged',
  'fence-unclosed',
  'frontmatter-flattened',
  'frontmatter-key-typo',
  'frontmatter-not-first',
  'frontmatter-unknown-key',
  'heading-space',
  'heading-underline',
  'image-alt',
  'json-invalid',
  'json-repaired',
  'link-gap',
  'list-marker',
  'marker-stray',
  'marker-unclosed',
  'marker-unknown',
  'metadata-date-handoff',
  'metadata-date-order',
  'metadata-enum',
  'metadata-guid',
  'metadata-id-missing',
  'metadata-list',
  'metadata-placeholder',
  'part-unbalanced',
  'portal-link',
  'properties-angle',
  'properties-case',
  'properties-entity',
  'properties-line-break',
  'properties-quote',
  'properties-space',
  'properties-stray',
  'properties-tag',
  'reference-address',
  'reference-undefined',
  'table-columns',
  'table-row',
  'tabs-unclosed',
  'token-unbalanced',
  'video-dead-host',
  'yaml-page',
]);

test.each(Object.keys(rules).filter((rule) => !WAITING.has(rule)))('%s has a case that it finds and one that it lets pass', (rule) => {
  const finds = (cases[rule] ?? []).map(({ want }) => want.some(names(rule)));
  expect(finds).toContain(true);
  expect(finds).toContain(false);
});

const all = Object.entries(cases).flatMap(([rule, list]) => list.map((one) => [rule, one.about, one] as const));

test.each(all)('%s: %s', async (_, __, { files, settings, gone, want }) => {
  expect(await findingsIn(files, { ...config, ...settings }, gone)).toEqual(want);
});

test('the settings change a severity or silence a rule', async () => {
  const files = { 'learn/en-us/a.md': '# A\n\n[x](none.md)\n' };
  const found = (severity: 'off' | 'info' | 'warning'): Promise<readonly string[]> =>
    findingsIn(files, { ...config, rules: { 'missing-page': severity } });
  expect(await found('off')).toEqual([]);
  expect(await found('info')).toEqual([
    'info missing-page learn/en-us/a.md 3:1 `none.md` leads to no page in any locale',
  ]);
  expect(await found('warning')).toEqual([
    'warning missing-page learn/en-us/a.md 3:1 `none.md` leads to no page in any locale',
  ]);
});

test('every rule says in one line what it finds and why that matters', () => {
  for (const { summary, why } of Object.values(rules)) {
    expect(summary).toMatch(/^[A-Z].{10,100}[^.]$/);
    expect(why).toMatch(/^[A-Z].{10,160}\.$/);
  }
});
