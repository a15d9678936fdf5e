import type { SearchClient, SearchHit } from './record.ts';

interface Result {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<{
    readonly url: string;
    readonly excerpt: string;
    readonly meta: Readonly<Record<string, string>>;
  }>;
}

interface Pagefind {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly Result[] }>;
}

/** Hits shown. */
const SHOWN = 10;
/** With fewer exact hits than this the words are tried one by one too. */
const ENOUGH = 5;
const MAX_WORDS = 12;

/** Opens the index of one language. */
export async function openSearch(bundle: string): Promise<SearchClient> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${bundle}pagefind.js`);
  await pagefind.options({ bundlePath: bundle, baseUrl: '/', excerptLength: 24 });
  return { search: async (query) => Promise.all((await ranked(pagefind, query)).slice(0, SHOWN).map(toHit)) };
}

/**
 * Pagefind wants all words at once: a message with the reader's own names in it would find nothing.
 * So sections that hold many of the words follow, rare words counting more than frequent ones.
 */
async function ranked(pagefind: Pagefind, query: string): Promise<readonly Result[]> {
  const exact = (await pagefind.search(query)).results;
  if (exact.length >= ENOUGH) return exact;
  const words = [...new Set(query.toLowerCase().match(/[\p{L}\p{N}_]{3,}/gu) ?? [])].slice(0, MAX_WORDS);
  if (words.length < 2) return exact;
  const found = new Map<string, { readonly result: Result; weight: number; words: number }>();
  for (const word of words) {
    const { results } = await pagefind.search(word);
    const weight = 1 / Math.log2(2 + results.length);
    for (const result of results) {
      const known = found.get(result.id) ?? { result, weight: 0, words: 0 };
      known.weight += weight;
      known.words++;
      found.set(result.id, known);
    }
  }
  const have = new Set(exact.map(({ id }) => id));
  const rest = [...found.values()]
    .filter(({ result }) => !have.has(result.id))
    .toSorted((a, b) => b.weight * b.words ** 1.5 - a.weight * a.words ** 1.5 || b.result.score - a.result.score);
  return [...exact, ...rest.map(({ result }) => result)];
}

async function toHit(result: Result): Promise<SearchHit> {
  const { url, excerpt, meta } = await result.data();
  return { url, title: meta['title'] ?? url, heading: meta['heading'] ?? '', excerpt };
}
