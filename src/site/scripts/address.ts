/** What an address asks for: whose pages, and which. */
export interface Wanted {
  /** Locale of the site, as the address names it. */
  readonly locale: string | null;
  readonly slug: string;
}

const LOCALE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})+$/;
/** Words of an address that say nothing about the page. */
const NO_WORDS = /^(?:index|html?|aspx|php|md|documentation|articles|docs)$/;

/** Reads an address: without the base, the locale, endings of files, and signs that texts put behind it. */
export function wantedBy(path: string, base: string, locales: readonly string[]): Wanted {
  const own = path.toLowerCase().startsWith(base.toLowerCase()) ? path.slice(base.length) : path;
  const parts = decoded(own)
    .toLowerCase()
    .replaceAll('\\', '/')
    .replace(/[\s).,;:!?'"»”>\]]+$/, '')
    .split('/')
    .filter((part) => part !== '');
  const [first = ''] = parts;
  const named = locales.includes(first) ? first : null;
  if (named !== null || LOCALE.test(first)) parts.shift();
  const slug = parts
    .map((part) => part.replace(/[^a-z0-9._-]+/g, '-'))
    .join('/')
    .replace(/\.(?:html?|md|aspx|ya?ml)$/, '')
    .replace(/(?:^|\/)index$/, '');
  return { locale: named, slug };
}

/** What a search for the page would look for. */
export function wordsOf({ slug }: Wanted): string {
  const parts = slug
    .split('/')
    .map(wordsIn)
    .filter((words) => words.length > 0);
  const last = parts.at(-1) ?? [];
  // One word is often shared by many pages; the one above it says what it is about.
  return [...(last.length > 1 ? [] : (parts.at(-2) ?? [])), ...last].join(' ');
}

function wordsIn(part: string): readonly string[] {
  return part.split(/[-_.]+/).filter((word) => word.length > 1 && !NO_WORDS.test(word) && !/^[0-9a-f]{8,}$/.test(word));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
