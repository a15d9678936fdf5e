import { expect, test } from 'vitest';
import { ALERT_KINDS } from '../../src/core/alerts.ts';
import { strings } from '../../src/locales/en-us.ts';
import { sourceFiles } from './support/source.ts';

/** What may stand behind the start of a key that the code puts together. */
const BUILT: Readonly<Record<string, readonly string[]>> = {
  'alert.': ALERT_KINDS,
  'card.': ['check', 'failed', 'late', 'none', 'running'],
  'landing.': [
    ...['architecture', 'concept', 'deploy', 'download', 'get-started', 'how-to-guide', 'learn'],
    ...['overview', 'quickstart', 'reference', 'sample', 'tutorial', 'video', 'whats-new'],
  ],
  'problems.': ['title', 'tools'],
  'questions.': ['and', 'or', 'choice', 'choices', 'date', 'line', 'lines', 'number'],
  'recommendation.': ['benefits', 'category', 'columns', 'impact', 'languages', 'product', 'resource'],
};

const keys = new Set(Object.keys(strings).map((key) => key.replace(/_(zero|one|two|few|many|other)$/, '')));

/** Everything but the strings themselves. */
const files = sourceFiles().filter(({ path }) => !path.startsWith('locales/'));

/** First arguments of calls of `t`. Components that take `t` from Astro ask for Starlight's own strings. */
const asked = files.flatMap(({ path, text }) =>
  /\bt\b[^=]*\} = Astro\.locals/.test(text)
    ? []
    : Array.from(text.matchAll(/\bt\(((?:[^(),]|\([^()]*\))*)/g), ([, first = '']) => ({ path, first })),
);

const literals = (text: string): readonly string[] =>
  Array.from(text.matchAll(/(['"`])([a-zA-Z][\w-]*(?:\.[\w-]+)+)\1/g), ([, , key = '']) => key);

/** Starts of keys: all that stands before `${` in a template, where it looks like a key. */
const starts = asked.flatMap(({ first }) =>
  Array.from(first.matchAll(/`([a-zA-Z][\w.-]*\.[\w.-]*)\$\{/g), ([, start = '']) => start),
);

test('every key that is asked for exists', () => {
  const missing = asked.flatMap(({ path, first }) =>
    literals(first)
      .filter((key) => !keys.has(key))
      .map((key) => `${path}: ${key}`),
  );
  expect(missing).toEqual([]);
  expect(asked.length).toBeGreaterThan(20);
});

test('every key that is put together has its values listed, and each of them exists', () => {
  expect([...new Set(starts)].toSorted()).toEqual(Object.keys(BUILT).toSorted());
  const built = Object.entries(BUILT).flatMap(([start, ends]) => ends.map((end) => `${start}${end}`));
  expect(built.filter((key) => !keys.has(key))).toEqual([]);
});

test('every key is used', () => {
  const built = Object.entries(BUILT).flatMap(([start, ends]) => ends.map((end) => `${start}${end}`));
  const used = new Set([...built, ...files.flatMap(({ text }) => literals(text))]);
  expect([...keys].filter((key) => !used.has(key))).toEqual([]);
});

test('a value of a key that is put together stands in the code', () => {
  const words = new Set(
    files.flatMap(({ text }) => Array.from(text.matchAll(/'([a-z-]+)'/g), ([, word = '']) => word)),
  );
  expect(
    Object.values(BUILT)
      .flat()
      .filter((word) => !words.has(word)),
  ).toEqual([]);
});
