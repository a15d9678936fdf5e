import type { AlertKind } from '../core/alerts.ts';

/** Everything that depends on a language, in one file per locale. */
export interface Locale {
  /** BCP 47 tag. */
  readonly tag: string;
  /** The language's name in itself. */
  readonly label: string;
  readonly dir: 'ltr' | 'rtl';
  /** Words that translators have put in place of an alert's kind, lower case. */
  readonly alertWords: Partial<Record<AlertKind, readonly string[]>>;
  /** Interface strings: an i18next resource. Plurals end in `_one`, `_other` … as `Intl` names them. */
  readonly strings: Strings;
}

/** The keys every locale must have; English defines them. */
export type Strings = Readonly<Record<StringKey, string>>;
export type StringKey = keyof typeof import('./en-us.ts').strings;
