import { expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { config } from './rules/case.ts';
import { cases } from './rules/index.ts';
import { configOf, filesOf, findingsOf } from './support/sample.ts';
import { findingsIn, fixedBy } from './support/tree.ts';

const names =
  (rule: string): ((finding: string) => boolean) =>
  (finding) =>
    finding.split(' ')[1] === rule;

test.each(Object.keys(rules))('%s has a case that it finds and one that it lets pass', (rule) => {
  const finds = (cases[rule] ?? []).map(({ want }) => want.some(names(rule)));
  expect(finds).toContain(true);
  expect(finds).toContain(false);
});

const all = Object.entries(cases).flatMap(([rule, list]) => list.map((one) => [rule, one.about, one] as const));

test.each(all)('%s: %s', async (rule, __, { files, settings, gone, today, want, fixed, suggested }) => {
  const tree = [files, { ...config, ...settings }, gone, today] as const;
  expect(await findingsIn(...tree)).toEqual(want);
  if (fixed !== undefined) expect(await fixedBy(rule, 'certain', ...tree)).toEqual(fixed);
  if (suggested !== undefined) expect(await fixedBy(rule, 'all', ...tree)).toEqual(suggested);
});

test('the settings change a severity or silence a rule', async () => {
  const files = { 'learn/en-us/a.md': '# A\n\n[x](none.md)\n' };
  const found = (severity: 'off' | 'info' | 'warning'): Promise<readonly string[]> =>
    findingsIn(files, { ...config, rules: { 'missing-page': severity } });
  expect(await found('off')).toEqual([]);
  expect(await found('info')).toEqual([
    'info missing-page learn/en-us/a.md 3:5 `none.md` leads to no page in any locale',
  ]);
  expect(await found('warning')).toEqual([
    'warning missing-page learn/en-us/a.md 3:5 `none.md` leads to no page in any locale',
  ]);
});

const examples = Object.entries(rules).flatMap(([rule, { example }]) =>
  example === undefined ? [] : [[rule, example] as const],
);

/** Rules whose finding no readable file can show. */
const WITHOUT: Readonly<Record<string, string>> = {
  'encoding-invalid': 'bytes that are no text',
  'file-too-large': 'millions of letters',
  'metadata-date-future': 'needs a day that is today',
  'missing-root': 'a folder that is not there',
  'nesting-too-deep': 'a hundred levels',
  'outside-root': 'a symbolic link',
  unreadable: 'a file that vanishes',
};

test('every rule has an example', () => {
  const without = Object.entries(rules).flatMap(([id, { example }]) => (example === undefined ? [id] : []));
  expect(without.toSorted()).toEqual(Object.keys(WITHOUT));
});

test.each(examples)('%s finds its bad example and passes its good one', async (rule, { bad, good, settings }) => {
  expect(await findingsOf(rule, bad, settings)).not.toEqual([]);
  expect(await findingsOf(rule, good, settings)).toEqual([]);
});

test.each(examples)('what %s would put right in its bad example is its good one', async (rule, example) => {
  const { bad, good } = filesOf(example);
  const fixed = await fixedBy(rule, 'all', bad, configOf(example));
  expect({ ...bad, ...fixed }).toEqual(Object.keys(fixed).length === 0 ? bad : good);
});

test('every rule says in one line what it finds and why that matters', () => {
  for (const { summary, why } of Object.values(rules)) {
    expect(summary).toMatch(/^[A-Z].{10,100}[^.]$/);
    expect(why).toMatch(/^[A-Z].{10,160}\.$/);
  }
});
