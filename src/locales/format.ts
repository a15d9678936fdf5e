import type { Locale } from './locale.ts';

/** The tag for `Intl`: the locale's with its choice of digits. */
export function formatTag({ tag, digits }: Locale): string {
  return digits === undefined ? tag : `${tag}-u-nu-${digits}`;
}

/** Makes one formatter per locale: making them costs more than a page's whole header. */
function perLocale<F>(make: (tag: string) => F): (locale: Locale) => F {
  const made = new Map<string, F>();
  return (locale) => {
    const tag = formatTag(locale);
    const known = made.get(tag);
    if (known !== undefined) return known;
    const formatter = make(tag);
    made.set(tag, formatter);
    return formatter;
  };
}

const texts = new Map<string, string>();

/** What has been put into words before: a site has far fewer dates than pages. */
function kept(key: string, make: () => string): string {
  const text = texts.get(key) ?? make();
  texts.set(key, text);
  return text;
}

const dates = perLocale(
  (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' }),
);
const languages = perLocale((tag) => new Intl.DisplayNames([tag], { type: 'language' }));

/** An ISO date in words: UTC, Gregorian, whatever the machine. */
export function formatDate(locale: Locale, iso: string): string {
  return kept(`${formatTag(locale)} ${iso}`, () => dates(locale).format(new Date(`${iso}T00:00:00Z`)));
}

/** A language's plain name in another language, without the country: as it stands in a sentence. */
export function languageName(locale: Locale, tag: string): string {
  return kept(`${formatTag(locale)} ${tag}`, () => languages(locale).of(new Intl.Locale(tag).language) ?? tag);
}
