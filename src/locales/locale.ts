import type { AlertKind } from '../core/alerts.ts';

/** What a section of a self-help article is for. */
export type HelpRole = 'steps' | 'documents';

/** Everything that depends on a language, in one file per locale. */
export interface Locale {
  /** BCP 47 tag. */
  readonly tag: string;
  /** The language's name in itself. */
  readonly label: string;
  readonly dir: 'ltr' | 'rtl';
  /** The digits of numbers and dates, where the language's usual ones are not wanted: a Unicode numbering system. */
  readonly digits?: 'latn';
  /** Words that translators have put in place of an alert's kind, lower case. */
  readonly alertWords: Partial<Record<AlertKind, readonly string[]>>;
  /** The headings that every self-help article has, lower case. */
  readonly helpHeadings: Readonly<Record<HelpRole, readonly string[]>>;
  /** Interface strings: an i18next resource. Plurals end in `_one`, `_other` … as `Intl` names them. */
  readonly strings: Strings;
}

/**
 * The keys every locale must have; English defines them. Of a plural only `_other` is in every language: which other
 * forms there are is `Intl`'s to say, and a test holds each locale to it.
 */
export type Strings = Readonly<Record<Exclude<StringKey, PluralKey>, string>> &
  Readonly<Partial<Record<PluralKey, string>>>;
export type StringKey = keyof typeof import('./en-us.ts').strings;

type Counted<K extends string = StringKey> = K extends `${infer Base}_other` ? Base : never;
type PluralKey = `${Counted}_${Exclude<Intl.LDMLPluralRule, 'other'>}`;
