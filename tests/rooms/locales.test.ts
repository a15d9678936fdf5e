import { describe, expect, test } from 'vitest';
import { ALERT_KINDS } from '../../src/core/alerts.ts';
import { strings } from '../../src/locales/en-us.ts';
import {
  alertWords,
  directionOf,
  formatDate,
  helpHeadings,
  languageName,
  localeOf,
  locales,
  localeWithin,
  translator,
} from '../../src/locales/index.ts';

const english = new Map<string, string>(Object.entries(strings));
const PLURAL = /_(zero|one|two|few|many|other)$/;
/** A key without its plural ending: what the code asks for. */
const baseOf = (key: string): string => key.replace(PLURAL, '');
const slotsOf = (text: string): readonly string[] => (text.match(/\{\{.*?\}\}/g) ?? []).toSorted();
/** The keys that have plural forms, without their endings. */
const counted = new Set([...english.keys()].filter((key) => PLURAL.test(key)).map(baseOf));

/** The keys that a locale needs: the English ones, with the plural forms of its own language. */
function keysFor(tag: string): readonly string[] {
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  return [...new Set([...english.keys()].map(baseOf))]
    .flatMap((key) => (counted.has(key) ? forms.map((form) => `${key}_${form}`) : [key]))
    .toSorted();
}

describe.each(Object.entries(locales))('%s', (name, locale) => {
  const { tag, label, dir, alertWords: words } = locale;
  const own = new Map(Object.entries(locale.strings));

  test('has the English keys with the plural forms of the language, and no others', () => {
    expect([...own.keys()].toSorted()).toEqual(keysFor(tag));
  });

  test('says something for each key, with the English placeholders', () => {
    const odd = [...own].filter(([key, text]) => {
      const wanted = slotsOf(english.get(key) ?? english.get(`${baseOf(key)}_other`) ?? '').join(' ');
      const slots = slotsOf(text).join(' ');
      // None, one and two may be said in words.
      const wordy = /_(zero|one|two)$/.test(key) && slots === '';
      return (
        text.trim() !== text || !/\p{L}/u.test(text.replaceAll(/\{\{.*?\}\}/g, '')) || (slots !== wanted && !wordy)
      );
    });
    expect(odd).toEqual([]);
  });

  test('is named as it is stored', () => {
    expect(tag.toLowerCase()).toBe(name);
    expect(new Intl.Locale(tag).toString()).toBe(tag);
    expect(label.toLowerCase()).toBe(languageName(locale, tag).toLowerCase());
    expect(dir).toBe(name === 'ar-sa' ? 'rtl' : 'ltr');
  });

  test('writes words for alerts in lower case, each for one kind only', () => {
    const all = ALERT_KINDS.flatMap((kind) => words[kind] ?? []);
    expect(all).toEqual(all.map((word) => word.toLowerCase()));
    expect(new Set(all).size).toBe(all.length);
    if (name !== 'en-us') expect(Object.keys(words)).toEqual(ALERT_KINDS);
  });
});

/** Words that are the same in English, by locale: everything else that reads like English was forgotten. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  'ar-sa': [],
  'fr-fr': [
    'alert.important',
    'code.console',
    'code.title',
    'details.clouds',
    'home.articles_one',
    'home.articles_other',
    'landing.architecture',
    'landing.concept',
    'questions.title',
    'recommendation.impact',
  ],
  'ja-jp': [],
  'nl-nl': [
    'alert.tip',
    'code.console',
    'code.title',
    'details.clouds',
    'landing.concept',
    'landing.learn',
    'landing.video',
    'recommendation.impact',
    'recommendation.product',
  ],
  'sv-se': ['landing.video'],
};

test.each(Object.entries(SAME))('%s is translated: what is equal to English is listed', (name, same) => {
  const equal = Object.entries(localeOf(name).strings).filter(([key, text]) => english.get(key) === text);
  expect(equal.map(([key]) => key).toSorted()).toEqual(same);
});

test('every locale but English is held against English', () => {
  expect(['en-us', ...Object.keys(SAME)].toSorted()).toEqual(Object.keys(locales).toSorted());
});

test('a word means the same kind of alert in every locale that has it', () => {
  for (const { alertWords: words } of Object.values(locales)) {
    for (const kind of ALERT_KINDS)
      for (const word of words[kind] ?? []) expect([word, alertWords.get(word)]).toEqual([word, kind]);
  }
});

test('a heading of self-help means the same in every locale that has it', () => {
  for (const { helpHeadings: own } of Object.values(locales)) {
    for (const [role, headings] of Object.entries(own)) {
      expect(headings.length).toBeGreaterThan(0);
      for (const heading of headings)
        expect([heading, helpHeadings.get(heading.toLowerCase())]).toEqual([heading, role]);
    }
  }
});

test('values are put in as they are', () => {
  expect(translator(localeOf('en-us'))('search.none', { query: '<b>&"$1{{x}}' })).toContain('<b>&"$1');
});

test('values of another script are isolated in right-to-left words, others are not', () => {
  const arabic = translator(localeOf('ar-sa'));
  expect(arabic('search.none', { query: 'a <b>(x)' })).toBe('لم يُعثر على شيء عن «\u2068a <b>(x)\u2069».');
  expect(arabic('search.none', { query: 'خطأ (٣)' })).toBe('لم يُعثر على شيء عن «خطأ (٣)».');
  expect(translator(localeOf('ja-jp'))('video.watch', { host: 'example.com' })).toBe('example.com でビデオを見る');
});

const COUNTS = [0, 1, 2, 3, 11, 100, 12_345, 1_000_000];

test.each([
  ['en-us', '0 results|1 result|2 results|3 results|11 results|100 results|12,345 results|1,000,000 results'],
  ['sv-se', '0 träffar|1 träff|2 träffar|3 träffar|11 träffar|100 träffar|12 345 träffar|1 000 000 träffar'],
  [
    'fr-fr',
    '0 résultat|1 résultat|2 résultats|3 résultats|11 résultats|100 résultats|12 345 résultats|1 000 000 de résultats',
  ],
  [
    'nl-nl',
    '0 resultaten|1 resultaat|2 resultaten|3 resultaten|11 resultaten|100 resultaten|12.345 resultaten|1.000.000 resultaten',
  ],
  ['ar-sa', 'لا توجد نتائج|نتيجة واحدة|نتيجتان|3 نتائج|11 نتيجة|100 نتيجة|12,345 نتيجة|1,000,000 نتيجة'],
  ['ja-jp', '0 件の結果|1 件の結果|2 件の結果|3 件の結果|11 件の結果|100 件の結果|12,345 件の結果|1,000,000 件の結果'],
  ['pl-pl', '0 results|1 result|2 results|3 results|11 results|100 results|12 345 results|1 000 000 results'],
])('%s counts', (name, all) => {
  const t = translator(localeOf(name));
  const said = COUNTS.map((count) => t('search.results', { count }));
  expect(said.join('|').replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(all);
});

test('a locale without a file reads English under its own name', () => {
  expect(localeOf('de-de')).toMatchObject({ tag: 'de-DE', label: 'Deutsch (Deutschland)', dir: 'ltr', strings });
  expect(localeOf('fa-ir')).toMatchObject({ tag: 'fa-IR', dir: 'rtl' });
  expect(localeOf('he-il')).toMatchObject({ tag: 'he-IL', dir: 'rtl' });
  expect(localeOf('zh-hans-cn')).toMatchObject({ tag: 'zh-Hans-CN', dir: 'ltr' });
});

test('each locale has the direction of its language', () => {
  for (const { tag, dir } of Object.values(locales)) expect(directionOf(tag)).toBe(dir);
  expect(['ar', 'fa-IR', 'he', 'arn', 'hermes', 'sv', 'ja-JP'].map(directionOf).join(' ')).toBe(
    'rtl rtl rtl ltr ltr ltr ltr',
  );
});

test('words within a text are of its language, the reader’s country first', () => {
  expect(localeWithin('en', 'ar-sa').tag).toBe('en-US');
  expect(localeWithin('ar', 'ar-sa').tag).toBe('ar-SA');
  expect(localeWithin('en', 'en-gb').tag).toBe('en-GB');
  expect(localeWithin('de', 'sv-se').tag).toBe('de');
});

test.each([
  ['en-us', 'February 3, 2018', 'Swedish'],
  ['sv-se', '3 februari 2018', 'svenska'],
  ['fr-fr', '3 février 2018', 'suédois'],
  ['nl-nl', '3 februari 2018', 'Zweeds'],
  ['ar-sa', '3 فبراير 2018', 'السويدية'],
  ['ja-jp', '2018年2月3日', 'スウェーデン語'],
])('%s writes dates and languages its own way', (name, date, swedish) => {
  expect(formatDate(localeOf(name), '2018-02-03')).toBe(date);
  expect(languageName(localeOf(name), 'sv-SE')).toBe(swedish);
});
