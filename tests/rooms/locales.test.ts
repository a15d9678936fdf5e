import { describe, expect, test } from 'vitest';
import { ALERT_KINDS } from '../../src/core/alerts.ts';
import { strings } from '../../src/locales/en-us.ts';
import { alertWords, formatDate, languageName, localeOf, locales, translator } from '../../src/locales/index.ts';
import { sourceFiles } from './support/source.ts';

const english = Object.keys(strings);
/** A key without its plural ending: what the code asks for. */
const baseOf = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');
const slotsOf = (text: string): readonly string[] => (text.match(/\{\{.*?\}\}/g) ?? []).toSorted();

describe.each(Object.entries(locales))('%s', (name, { tag, label, dir, strings: own, alertWords: words }) => {
  test('has the English keys and no others', () => {
    expect(Object.keys(own).toSorted()).toEqual(english.toSorted());
  });

  test.each(english.map((key) => [key] as const))('%s says something, with the English placeholders', (key) => {
    const text = new Map(Object.entries(own)).get(key) ?? '';
    expect(text.trim()).toBe(text);
    expect(text).not.toBe('');
    expect(slotsOf(text)).toEqual(slotsOf(new Map<string, string>(Object.entries(strings)).get(key) ?? ''));
  });

  test('plural forms of one key have the same placeholders', () => {
    const forms = Map.groupBy(Object.entries(own), ([key]) => baseOf(key));
    for (const some of forms.values()) {
      expect(new Set(some.map(([, text]) => slotsOf(text).join(' '))).size).toBe(1);
    }
  });

  test('has words for every number', () => {
    const t = translator(localeOf(name));
    for (const count of [0, 1, 2, 5, 21, 100, 1_000_000]) {
      expect(t('search.results', { count })).toMatch(new RegExp(String.raw`^${count} \p{L}+$`, 'u'));
    }
  });

  test('is named as it is stored', () => {
    expect(tag.toLowerCase()).toBe(name);
    expect(new Intl.Locale(tag).toString()).toBe(tag);
    expect(label.toLowerCase()).toBe(languageName(localeOf(name), tag).toLowerCase());
    expect(dir).toBe('ltr');
  });

  test('writes words for alerts in lower case, each for one kind only', () => {
    const all = ALERT_KINDS.flatMap((kind) => words[kind] ?? []);
    expect(all).toEqual(all.map((word) => word.toLowerCase()));
    expect(new Set(all).size).toBe(all.length);
  });
});

test('a word means the same kind of alert in every locale that has it', () => {
  for (const { alertWords: words } of Object.values(locales)) {
    for (const kind of ALERT_KINDS)
      for (const word of words[kind] ?? []) expect([word, alertWords.get(word)]).toEqual([word, kind]);
  }
});

/** Keys in calls of `t`; `alert.${kind}` stands for all that start so. Components of Starlight have its own. */
const used = sourceFiles().flatMap(({ path, text }) => {
  if (path.startsWith('locales/') || /\bt \} = Astro\.locals/.test(text)) return [];
  return Array.from(text.matchAll(/\bt\((['`])([\w.]+)(\$\{)?/g), ([, , key = '', open]) => ({
    key,
    whole: open === undefined,
  }));
});

const isUsed = (key: string): boolean => used.some((use) => (use.whole ? use.key === key : key.startsWith(use.key)));

test('every key is used', () => {
  expect([...new Set(english.map(baseOf))].filter((key) => !isUsed(key))).toEqual([]);
});

test('every key that is used exists', () => {
  const known = new Set(english.map(baseOf));
  expect(
    used.filter(({ key, whole }) => (whole ? !known.has(key) : ![...known].some((one) => one.startsWith(key)))),
  ).toEqual([]);
  expect(used.length).toBeGreaterThan(20);
});

test('values are put in as they are', () => {
  expect(translator(localeOf('en-us'))('search.none', { query: '<b>&"$1{{x}}' })).toContain('<b>&"$1');
});

test('a language with forms that English lacks has words for them', () => {
  const t = translator(localeOf('ar-sa'));
  expect([0, 1, 2, 3, 11].map((count) => t('search.results', { count }))).toEqual([
    '0 results',
    '1 result',
    '2 results',
    '3 results',
    '11 results',
  ]);
});

test('a locale without a file reads English under its own name', () => {
  expect(localeOf('de-de')).toMatchObject({ tag: 'de-DE', label: 'Deutsch (Deutschland)', dir: 'ltr', strings });
  expect(localeOf('ar-sa')).toMatchObject({ tag: 'ar-SA', dir: 'rtl' });
  expect(localeOf('he-il')).toMatchObject({ tag: 'he-IL', dir: 'rtl' });
  expect(localeOf('zh-hans-cn')).toMatchObject({ tag: 'zh-Hans-CN', dir: 'ltr' });
});

test.each([
  ['en-us', 'February 3, 2018', 'Swedish'],
  ['sv-se', '3 februari 2018', 'svenska'],
  ['fr-fr', '3 février 2018', 'suédois'],
  ['nl-nl', '3 februari 2018', 'Zweeds'],
])('%s writes dates and languages its own way', (name, date, swedish) => {
  expect(formatDate(localeOf(name), '2018-02-03')).toBe(date);
  expect(languageName(localeOf(name), 'sv-SE')).toBe(swedish);
});
