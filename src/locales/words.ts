/**
 * Words that hardly a sentence of a language does without and that others of these languages do not
 * have, lower case. Languages in a script of their own need none.
 */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the and to that for with you your are this it as be or from can by if not when have has which these then',
  sv: 'och att är som för på till med av inte du kan ett från eller när ska har din det dessa måste också finns',
  fr: 'le les des et un une est que pour dans sur vous avec ne pas par au aux votre ce cette ou sont peut si du',
  nl: 'het een van en dat voor met niet zijn aan u kunt als naar bij wordt deze door uw ook moet worden dit maar',
};

/** Word → the languages it belongs to. */
export const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = listed();

/** Finds a word of a language; null for one without a list. */
export function wordsOf(language: string): RegExp | null {
  const words = Object.hasOwn(WORDS, language) ? WORDS[language] : undefined;
  return words === undefined
    ? null
    : new RegExp(`(?<![\\w\u00c0-\u024f])(?:${words.replaceAll(' ', '|')})(?![\\w\u00c0-\u024f])`, 'gi');
}

function listed(): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const [language, words] of Object.entries(WORDS)) {
    for (const word of words.split(' ')) map.set(word, [...(map.get(word) ?? []), language]);
  }
  return map;
}
