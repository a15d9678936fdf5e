import { createInstance, type TOptions } from 'i18next';
import { formatTag } from './format.ts';
import type { Locale, StringKey } from './locale.ts';

/** A key, without the plural endings that i18next adds by itself. */
type BaseKey<K extends string> = K extends `${infer Base}_${Intl.LDMLPluralRule}` ? Base : K;
export type Translate = (key: BaseKey<StringKey>, values?: TOptions) => string;

const made = new Map<string, Translate>();

/** Interface strings of a locale. Escaping for HTML is the renderer's. */
export function translator(locale: Locale): Translate {
  const known = made.get(locale.tag);
  if (known !== undefined) return known;
  const lng = formatTag(locale);
  const instance = createInstance({
    lng,
    resources: { [lng]: { translation: withAllForms(locale) } },
    interpolation: { escapeValue: locale.dir === 'rtl', escape: isolate },
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
  });
  void instance.init();
  // Starlight narrows i18next's keys to its own for every instance; ours are checked by `Translate`.
  const look = instance.t as unknown as (key: string, values: TOptions) => string;
  // Most strings take no values, and looking one up costs as much as a line of a page.
  const plain = new Map<string, string>();
  const translate: Translate = (key, values) => {
    if (values !== undefined) return look(key, values);
    const text = plain.get(key) ?? look(key, {});
    plain.set(key, text);
    return text;
  };
  made.set(locale.tag, translate);
  return translate;
}

/** A value of another script in right-to-left words, between marks that keep its order and its punctuation its own. */
function isolate(value: string): string {
  return /[^\p{Script=Arabic}\P{L}]/u.test(value) ? `\u2068${value}\u2069` : value;
}

/** The strings with every plural form of the language; one that is not given reads like `_other`. */
function withAllForms({ tag, strings }: Locale): Readonly<Record<string, string>> {
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const general = Object.entries(strings).filter(([key]) => key.endsWith('_other'));
  const all = general.flatMap(([key, text]) => forms.map((form) => [key.replace(/other$/, form), text] as const));
  return { ...Object.fromEntries(all), ...strings };
}
