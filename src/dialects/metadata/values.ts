/** Longer values are no template's, unless they are marked as such. */
const LONGEST = 32;

/** Whether a value says nothing. */
export function isEmpty(value: string): boolean {
  const text = value.trim();
  return text.length < 4 && /^(|na|n\/a|''|"")$/i.test(text);
}

const PLACEHOLDERS = new Set([
  ...['icmteam', 'icmservice', 'newguid', 'productid', 'this is required'],
  ...['article-type-from-white-list', 'comma, seperated, list', 'comma, separated, list'],
]);

const MARKED: ReadonlySet<string> = new Set(['<', '_', '{']);

/** Whether a value is still the template's: `<cloud environments>`, `_title_`, `icmteam`. */
export function isPlaceholder(name: string, value: string): boolean {
  const trimmed = value.trim();
  const marked = MARKED.has(trimmed.charAt(0));
  if (!marked && trimmed.length > LONGEST) return false;
  const text = marked ? trimmed.toLowerCase().replace(/^\{(.*)\}$/, '$1') : trimmed.toLowerCase();
  if (PLACEHOLDERS.has(text) || (text === 'email' && name.includes('email'))) return true;
  return marked && (/^<[^<>]+>$/.test(text) || /^_[^_\s][^_]*_$/.test(text));
}

/** Comma or semicolon lists, each value once. */
export function splitList(value: string): readonly string[] {
  return [...new Set(parts(value))];
}

/** Values that a list has more than once. */
export function repeatedIn(value: string): readonly string[] {
  const seen = new Set<string>();
  const again = parts(value).filter((part) => seen.size === seen.add(part).size);
  return [...new Set(again)];
}

/** Whether a list is separated in two ways. */
export function isMixedList(value: string): boolean {
  return value.includes(',') && value.includes(';');
}

function parts(value: string): readonly string[] {
  return value
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => !isEmpty(part));
}

export interface ReadDate {
  readonly iso: string;
  /** Written day first: the only way to read it. */
  readonly dayFirst: boolean;
}

/** `M/D/YYYY` in US order (day first where only that fits), or ISO; null for anything else. */
export function readDate(value: string): ReadDate | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(value.trim());
  if (iso !== null) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]), false);
  const us = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value.trim());
  if (us === null) return null;
  const [first, second, year] = [Number(us[1]), Number(us[2]), Number(us[3])];
  return first > 12 ? valid(year, second, first, true) : valid(year, first, second, false);
}

function valid(year: number, month: number, day: number, dayFirst: boolean): ReadDate | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return { iso: [`${year}`.padStart(4, '0'), pad(month), pad(day)].join('-'), dayFirst };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function pad(value: number): string {
  return `${value}`.padStart(2, '0');
}

/** A whole number, or null. */
export function readNumber(value: string): number | null {
  return /^\d{1,9}$/.test(value.trim()) ? Number(value) : null;
}

export function readFlag(value: string): boolean | null {
  const text = value.trim().toLowerCase();
  return text === 'true' ? true : text === 'false' ? false : null;
}

// A GUID may stand in braces, and an id may go on behind one: `…-res`.
const GUID = /^\{?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?:\}$|$|[-_])/i;

/** Whether a value was meant to be a GUID and is none: groups of nearly only hexadecimal digits. */
export function isBrokenGuid(value: string): boolean {
  const text = withoutCloud(value);
  const digits = text.replace(/[\s-]/g, '');
  if (GUID.test(text) || digits.length < 28 || digits.length > 36) return false;
  if (text.split('-').length < 4 || !/\d/.test(digits)) return false;
  return digits.replace(/[\da-f]/gi, '').length <= 3;
}

const CLOUD_SUFFIX = /_(?:public|fairfax|mooncake|usnat|ussec|blackforest)$/i;

/** An article's id without the cloud that this variant of it is for. */
export function withoutCloud(id: string): string {
  return id.trim().replace(CLOUD_SUFFIX, '');
}
