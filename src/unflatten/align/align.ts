import { flatOf, wordAt, type Flat } from '../flat.ts';
import { matches } from './matching.ts';
import { goesOn, startsSentence } from '../sentences.ts';

/** Fewer words in a row that match say nothing about what stands between them. */
const LEAST = 3;
/** Most words looked at between two that match. */
const MAX_NEW = 120;

/** Word → the blanks in front of it, where another version has the same words around them. */
export function alignWith(flat: Flat, version: string): readonly (string | undefined)[] {
  const other = flatOf(version, 0, version.length);
  const known = Array<string | undefined>(flat.count).fill(undefined);
  if (isFlat(other)) return known;
  const ids = new Map<string, number>();
  const match = matches(keysOf(flat, ids), keysOf(other, ids));
  const runs = runLengths(match);
  for (let i = 1; i < flat.count; i++) {
    const j = match[i] ?? -1;
    if (j < 1 || (runs[i] ?? 0) < LEAST) continue;
    const blanks = version.slice(other.ends[j - 1], other.starts[j]);
    if (match[i - 1] === j - 1) known[i] = blanks;
    else if (blanks.includes('\n')) known[startOfNew(flat, match, i)] = blanks;
  }
  return known;
}

/**
 * The word that a line starts with whose start the version has elsewhere: words have been put in
 * before it. What goes on with something was not the start of its paragraph.
 */
function startOfNew(flat: Flat, match: Int32Array, i: number): number {
  if (!goesOn(wordAt(flat, i))) return i;
  const before = (match[i] ?? 0) - 1;
  for (let at = i - 1; at > i - MAX_NEW && at >= 0; at--) {
    if ((match[at] ?? -1) < 0) continue;
    const starts = match[at] === before && startsSentence(wordAt(flat, at + 1));
    return starts ? at + 1 : i;
  }
  return i;
}

/** A version that has lost its line ends too. */
function isFlat(other: Flat): boolean {
  let lines = 0;
  for (let i = 1; i < other.count; i++)
    if (other.text.slice(other.ends[i - 1], other.starts[i]).includes('\n')) lines++;
  return other.count > 100 && lines * 100 < other.count;
}

/** Words as numbers: equal for what differs only in case, emphasis or where a link leads. */
function keysOf(flat: Flat, ids: Map<string, number>): Int32Array {
  const keys = new Int32Array(flat.count);
  for (let i = 0; i < flat.count; i++) {
    const word = wordAt(flat, i);
    const key =
      word
        .replace(/\]\([^()\s]*\)/g, '')
        .replace(/[*_`[\]]/g, '')
        .toLowerCase() || word;
    const id = ids.get(key) ?? ids.size;
    ids.set(key, id);
    keys[i] = id;
  }
  return keys;
}

/** For each word how many in a row match, it among them. */
function runLengths(match: Int32Array): Int32Array {
  const lengths = new Int32Array(match.length);
  for (let from = 0; from < match.length;) {
    let to = from + 1;
    while (to < match.length && match[to] === (match[to - 1] ?? -1) + 1 && (match[to - 1] ?? -1) >= 0) to++;
    if ((match[from] ?? -1) >= 0) lengths.fill(to - from, from, to);
    from = to;
  }
  return lengths;
}
