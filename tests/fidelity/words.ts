/** How often each word occurs. */
export type Bag = Map<string, number>;

const WORD = /[\p{L}\p{N}]+/gu;

/** Runs of letters and digits, in lower case. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
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

export function sizeOf(bag: ReadonlyMap<string, number>): number {
  let size = 0;
  for (const count of bag.values()) size += count;
  return size;
}
