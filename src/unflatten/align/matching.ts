/** How many words in a row have to be found elsewhere, first many, then fewer. */
const RUNS = [8, 4, 2, 1] as const;

/** For each word of `a` its place in `b`, or -1: in order, the longest runs first. */
export function matches(a: Int32Array, b: Int32Array): Int32Array {
  const match = new Int32Array(a.length).fill(-1);
  for (const run of RUNS) {
    let [aFrom, bFrom] = [0, 0];
    for (let i = 0; i <= a.length; i++) {
      const j = i === a.length ? b.length : (match[i] ?? -1);
      if (j < 0) continue;
      if (i > aFrom && j > bFrom) between(a, b, { aFrom, aTo: i, bFrom, bTo: j }, run, match);
      [aFrom, bFrom] = [i + 1, j + 1];
    }
  }
  return match;
}

interface Window {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}

/** Matches what stands between two matches: both ends, then runs that each side has once. */
function between(a: Int32Array, b: Int32Array, window: Window, run: number, match: Int32Array): void {
  let { aFrom, aTo, bFrom, bTo } = window;
  while (aFrom < aTo && bFrom < bTo && a[aFrom] === b[bFrom]) match[aFrom++] = bFrom++;
  while (aFrom < aTo && bFrom < bTo && a[aTo - 1] === b[bTo - 1]) match[--aTo] = --bTo;
  const [inA, inB] = [onceIn(a, aFrom, aTo, run), onceIn(b, bFrom, bTo, run)];
  const pairs: (readonly [number, number])[] = [];
  for (const [hash, i] of inA) {
    const j = i < 0 ? -1 : (inB.get(hash) ?? -1);
    if (j >= 0 && same(a, i, b, j, run)) pairs.push([i, j]);
  }
  for (const [i, j] of increasing(pairs)) for (let k = 0; k < run; k++) if (match[i + k] === -1) match[i + k] = j + k;
}

/** Runs of words by their hash; -1 for those that occur again. */
function onceIn(keys: Int32Array, from: number, to: number, run: number): Map<number, number> {
  const once = new Map<number, number>();
  for (let i = from; i + run <= to; i++) {
    let hash = 17;
    for (let k = 0; k < run; k++) hash = (Math.imul(hash, 0x01000193) ^ (keys[i + k] ?? 0)) | 0;
    once.set(hash, once.has(hash) ? -1 : i);
  }
  return once;
}

function same(a: Int32Array, i: number, b: Int32Array, j: number, run: number): boolean {
  for (let k = 0; k < run; k++) if (a[i + k] !== b[j + k]) return false;
  return true;
}

/** The longest series of pairs that goes on in both texts; overlapping runs stay in step. */
function increasing(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const tails: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(([, j], n) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < j) low = middle + 1;
      else high = middle;
    }
    before[n] = low === 0 ? -1 : (tails[low - 1] ?? -1);
    tails[low] = n;
  });
  const series: (readonly [number, number])[] = [];
  for (let n = tails.at(-1) ?? -1; n >= 0; n = before[n] ?? -1) {
    const pair = pairs[n];
    if (pair !== undefined) series.push(pair);
  }
  return series.toReversed();
}
