/** How often each word occurs. */
export type Bag = Map<string, number>;

const WORD = /[\p{L}\p{N}]+/gu;

// They part a word for the computer and not for readers.
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Runs of letters and digits, in lower case. */
export function wordsOf(text: string): readonly string[] {
  return text.replace(INVISIBLE, '').toLowerCase().match(WORD) ?? [];
}

export function addWords(bag: Bag, text: string): void {
  for (const word of wordsOf(text)) bag.set(word, (bag.get(word) ?? 0) + 1);
}

export function bagOf(texts: Iterable<string>): Bag {
  const bag: Bag = new Map();
  for (const text of texts) addWords(bag, text);
  return bag;
}

/** What the first holds more often than the second. */
export function without(bag: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): Bag {
  const rest: Bag = new Map();
  for (const [word, count] of bag) {
    const left = count - (other.get(word) ?? 0);
    if (left > 0) rest.set(word, left);
  }
  return rest;
}

/** Takes one of a word out of a bag; false if there is none. */
export function takeOne(bag: Bag, word: string): boolean {
  const count = bag.get(word) ?? 0;
  if (count > 1) bag.set(word, count - 1);
  else bag.delete(word);
  return count > 0;
}

export function sizeOf(bag: ReadonlyMap<string, number>): number {
  let size = 0;
  for (const count of bag.values()) size += count;
  return size;
}
