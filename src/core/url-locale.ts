const LOCALE = /^(?:(?:https?:)?\/\/[^/?#]+)?\/([a-z]{2,3}(?:-[a-z]{4})?-[a-z]{2})(?=[/?#]|$)/i;

/** The locale that an address names first in its path, lower case, and where it stands with its slash. */
export function localeIn(
  url: string,
): { readonly locale: string; readonly start: number; readonly end: number } | null {
  const match = LOCALE.exec(url);
  const [whole = '', locale] = match ?? [];
  if (locale === undefined) return null;
  return { locale: locale.toLowerCase(), start: whole.length - locale.length - 1, end: whole.length };
}
