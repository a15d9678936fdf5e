import { ALERT_KINDS, type AlertKind } from '../core/alerts.ts';
import { arSa } from './ar-sa.ts';
import { enUs } from './en-us.ts';
import { frFr } from './fr-fr.ts';
import { jaJp } from './ja-jp.ts';
import type { HelpRole, Locale } from './locale.ts';
import { nlNl } from './nl-nl.ts';
import { svSe } from './sv-se.ts';

export type { HelpRole, Locale, StringKey, Strings } from './locale.ts';
export { formatDate, languageName } from './format.ts';
export { foreignLanguage, foreignPage } from './language.ts';
export { translator, type Translate } from './translate.ts';

/** The locales with an interface of their own, by folder name. */
export const locales: Readonly<Record<string, Locale>> = {
  'ar-sa': arSa,
  'en-us': enUs,
  'fr-fr': frFr,
  'ja-jp': jaJp,
  'nl-nl': nlNl,
  'sv-se': svSe,
};

/** The locale of a folder name; one without a file here reads English and is named by `Intl`. */
export function localeOf(name: string): Locale {
  return locales[name] ?? unknownLocale(name);
}

/** The language of a locale's folder name: ISO 639. */
export function languageOf(name: string): string {
  return name.split('-', 1)[0] ?? name;
}

/**
 * The locale of our words within a text, such as titles of alerts: they are in the language of the text, so that no
 * voice reads them in the wrong one. `language` is ISO 639, `reader` the reader's locale.
 */
export function localeWithin(language: string, reader: string): Locale {
  const names = [reader, ...Object.keys(locales)];
  return localeOf(names.find((name) => languageOf(name) === language) ?? language);
}

function unknownLocale(name: string): Locale {
  const { baseName: tag } = new Intl.Locale(name);
  const label = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return { ...enUs, tag, label, dir: directionOf(tag) };
}

/** The direction that a language is written in, by its BCP 47 tag. */
export function directionOf(tag: string): Locale['dir'] {
  return /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/.test(tag) ? 'rtl' : 'ltr';
}

/** Every translated alert word of every locale: translators do mix them up. */
export const alertWords: ReadonlyMap<string, AlertKind> = new Map(
  Object.values(locales).flatMap(({ alertWords: words }) =>
    ALERT_KINDS.flatMap((kind) => (words[kind] ?? []).map((word) => [word, kind] as const)),
  ),
);

/** The kind of alert that a word names in English or in any locale; null for any other word. */
export function alertKindOf(word: string): AlertKind | null {
  const wanted = word.trim().toLowerCase();
  return ALERT_KINDS.find((kind) => kind === wanted) ?? alertWords.get(wanted) ?? null;
}

/** Headings of self-help articles in any locale, lower case: a translation may have kept the English ones. */
export const helpHeadings: ReadonlyMap<string, HelpRole> = new Map(
  Object.values(locales).flatMap(({ helpHeadings: { steps, documents } }) => [
    ...steps.map((heading) => [heading, 'steps'] as const),
    ...documents.map((heading) => [heading, 'documents'] as const),
  ]),
);
