import { LANGUAGES_OF, wordsOf } from './words.ts';

/** How sure one must be: of a page, whose language is its readers' first impression, and of a part of it. */
export interface Certainty {
  /** Words of the language that there must be at least. */
  readonly hits: number;
  /** Share of all words that these must be. */
  readonly share: number;
}

/** Text of a page that is looked at, in UTF-16 units: as much from the start as from the end. */
const SAMPLE = 4000;
/** Less than this is a name. */
const SHORT = 12;
const WORD = /[\p{Script=Latin}\p{M}]+/gu;
/** So many letters of a script are as sure a sign as a word. */
const LETTERS = 4;
/** Letters of languages in a script of their own. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ar', /\p{Script=Arabic}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
];

/**
 * The language that a text is in, if it is one of ours, another one than `own`, and there is hardly a
 * doubt: ISO 639, null otherwise.
 */
export function foreignLanguage(text: string, own: string, { hits, share }: Certainty): string | null {
  if (text.length < SHORT || speaks(text, 0, own, hits)) return null;
  const counts = new Map<string, number>();
  let words = 0;
  for (const [word] of text.matchAll(WORD)) {
    words++;
    for (const language of LANGUAGES_OF.get(word.toLowerCase()) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const least = Math.max(words, hits * LETTERS);
  const script = SCRIPTS.find(([, letters]) => (text.match(letters)?.length ?? 0) > least);
  if (script !== undefined) return script[0] === own ? null : script[0];
  const [best, next] = [...counts].toSorted((a, b) => b[1] - a[1]);
  if (best === undefined || best[0] === own || best[1] < hits || best[1] < share * words) return null;
  const rival = Math.max(next?.[1] ?? 0, counts.get(own) ?? 0);
  return rival * 4 <= best[1] ? best[0] : null;
}

/** So many words of a page's own language at its start, and nobody takes it for another. */
const ENOUGH = 8;
const looks = new Map<string, RegExp | null>();

/** A first look that ends after a few words of nearly every text: whether some of them are of a language. */
function speaks(text: string, from: number, language: string, enough: number): boolean {
  const words = looks.get(language) ?? wordsOf(language);
  looks.set(language, words);
  if (words === null) return false;
  words.lastIndex = from;
  for (let found = 0; found < enough; found++) if (!words.test(text) || words.lastIndex > from + SAMPLE) return false;
  return true;
}

/** The same of a whole file, from a sample of its prose: code and tags are of no language. */
export function foreignPage(text: string, from: number, own: string): string | null {
  if (speaks(text, from, own, ENOUGH)) return null;
  const whole = text.length - from <= 2 * SAMPLE;
  const sample = whole ? text.slice(from) : `${text.slice(from, from + SAMPLE)}\n${text.slice(-SAMPLE)}`;
  return foreignLanguage(proseOf(sample), own, { hits: 12, share: 0.15 });
}

const NO_PROSE = /^\s*(?:```|~~~|<|\||:::|\[!|#|\[[^\]]*\]:)/;

function proseOf(sample: string): string {
  let fenced = false;
  return sample
    .split('\n')
    .filter((line) => {
      if (/^\s*(?:```|~~~)/.test(line)) fenced = !fenced;
      return !fenced && !NO_PROSE.test(line);
    })
    .join('\n')
    .replace(/`[^`\n]*`|\]\([^)\n]*\)/g, ' ');
}
