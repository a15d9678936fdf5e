import { wordAt, type Flat } from './flat.ts';

const ABBREVIATION =
  /^[("'*_]*(?:e\.g|i\.e|vs|etc|no|fig|p|ca|t\.ex|bl\.a|d\.v\.s|dvs|m\.fl|bijv|bv|d\.w\.z|o\.a|enz|par ex|cf)\.$/i;

/** Whether a word ends a sentence, or introduces what follows. */
export function endsSentence(word: string): boolean {
  return /[.!?:…](?:["'”’»)\]*_]|<br ?\/?>)*$/.test(word) && !ABBREVIATION.test(word);
}

/** Whether a word could be the first of a sentence. */
export function startsSentence(word: string): boolean {
  return /^["'“‘«([*_]*\p{Lu}|^[`[*]|^<(?!\/)|^!\[/u.test(word);
}

/** A word without what is glued to it: marks of emphasis, quotes, punctuation. */
export function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** Words that start sentences and are hardly ever names: English, Swedish, Dutch, French. */
const STARTERS: ReadonlySet<string> = new Set(
  [
    'a an the this these those that to in on for from if when while after before once as at by with without within',
    'you your we our it its there here they their he she use using used learn follow run create select sign go open choose',
    'enter install make complete get set verify check ensure some many most each every all any both different see',
    'currently note however also then next first second third finally now because since although depending starting',
    'another other instead during under between through via not no only one two three four five several following configure',
    "review add update delete remove replace provide navigate start connect download log let do don't where what which who how",
    'why is are can please similarly additionally likewise optionally alternatively typically generally but and or',
    'så det den de detta denna dessa en ett när om för att i på med du dina din vi här där alla varje',
    'het de een dit deze dat die als wanneer om te in op met u uw wij hier daar alle elke voor',
    'le la les un une des ce cette ces si quand pour dans sur avec vous votre vos nous ici il elle',
  ]
    .join(' ')
    .split(' '),
);

/** Words after which no heading and no sentence ends. */
const JOINERS =
  /^(?:an?|the|of|to|for|with|and|or|in|on|by|from|your|is|are|vs\.?|using|between|about|via|as|at|into|och|i|på|av|för|med|till|en|ett|van|het|de|voor|met|naar|een|le|la|les|des|du|pour|avec|et|à)$/i;

const CONTINUES =
  /^(?:this|these|it|its|don't|for|you|otherwise|make|also|however|they|that|then|such|because|instead|similarly|additionally|alternatively|the|to|if|when|after|with|instead|also|so|some|other|example|in|select|and|but|run|once|depending|detta|dessa|mer|om|deze|dit|zie|ces|cette|il|pour)$/i;

/** Whether a sentence that starts with a word goes on with what was said before. */
export function goesOn(word: string): boolean {
  return CONTINUES.test(bare(word));
}

export function isStarter(word: string): boolean {
  return STARTERS.has(bare(word).toLowerCase().replace('’', "'"));
}

export function isJoiner(word: string): boolean {
  return JOINERS.test(word);
}

export interface Names {
  /** Words that stand with a capital inside of sentences: their capital starts nothing. */
  readonly words: ReadonlySet<string>;
  /** Whether two words stand side by side more than once: the parts of a name. */
  readonly together: (a: string, b: string) => boolean;
}

/** The names that a text speaks of. */
export function namesIn(flat: Flat, inside: Uint8Array): Names {
  const words = new Set<string>();
  const pairs = new Map<string, number>();
  for (let i = 1; i < flat.count; i++) {
    const word = wordAt(flat, i);
    if (!/^\p{Lu}/u.test(word)) continue;
    const last = wordAt(flat, i - 1);
    // After a lower-case word without punctuation nothing starts.
    if (inside[i] !== 1 && /^\p{Ll}[\p{L}'’-]*$/u.test(last)) words.add(bare(word));
    else if (/\p{Lu}.*[\p{L}\p{N}]$/u.test(last)) {
      const pair = `${bare(last)} ${bare(word)}`;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  return { words, together: (a, b) => (pairs.get(`${bare(a)} ${bare(b)}`) ?? 0) > 1 };
}
