import { nearest } from '../core/nearest.ts';
import { looseId } from '../core/slug.ts';
import { decodeLoosely } from '../core/url.ts';
import type { PageAnchors } from './anchors.ts';
import type { Near } from './target.ts';

/** Among so many names a guess takes long, and some other name is always near. */
const MAX_GUESSED = 500;

/** Names of a page in a spelling that forgives → the id they lead to; null where they lead to several. */
interface Spellings {
  readonly lower: ReadonlyMap<string, string | null>;
  readonly loose: ReadonlyMap<string, string | null>;
}

// One page may be linked to wrongly thousands of times.
const spellings = new WeakMap<PageAnchors, Spellings>();

/** The anchor that was probably meant. A name that may as well be another is no help. */
export function nearAnchor(anchors: PageAnchors, fragment: string): Near | null {
  const { lower, loose } = spellingsOf(anchors);
  const sameLetters = lower.get(fragment.toLowerCase());
  if (sameLetters != null) return { id: sameLetters, how: 'case' };
  for (const spelling of misspellings(fragment)) {
    const id = spelling === '' ? undefined : loose.get(spelling);
    if (id != null) return { id, how: 'loose' };
  }
  const guess = anchors.ids.size > MAX_GUESSED ? null : nearest(fragment.toLowerCase(), alike(anchors, fragment));
  return guess === null ? null : { id: anchors.ids.get(guess) ?? guess, how: 'distance' };
}

/** Names that may be meant: one with another number is another section (`version-091`, `version-092`). */
function alike({ ids }: PageAnchors, fragment: string): readonly string[] {
  const digits = fragment.replace(/\D+/g, '');
  return [...ids.keys()].filter((name) => name.replace(/\D+/g, '') === digits);
}

/** What is left of a fragment without punctuation: as it is, encoded twice, with the name of `&` in it. */
function misspellings(fragment: string): readonly string[] {
  const decoded = decodeLoosely(fragment);
  return [fragment, decoded, decoded.replaceAll('-amp-', '-')].map(looseId);
}

function spellingsOf(anchors: PageAnchors): Spellings {
  const known = spellings.get(anchors);
  if (known !== undefined) return known;
  const made = { lower: byName(anchors, (name) => name.toLowerCase()), loose: byName(anchors, looseId) };
  spellings.set(anchors, made);
  return made;
}

function byName({ ids }: PageAnchors, spell: (name: string) => string): ReadonlyMap<string, string | null> {
  const map = new Map<string, string | null>();
  for (const [name, id] of ids) {
    const key = spell(name);
    map.set(key, map.has(key) && map.get(key) !== id ? null : id);
  }
  return map;
}
