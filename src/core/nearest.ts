/** Edit distance of two strings, or `limit + 1` as soon as it must exceed `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    // Outside a band around the diagonal every value is over the limit.
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    const current: number[] = [];
    current[from - 1] = from === 1 ? i : limit + 1;
    let best = current[from - 1] ?? i;
    for (let j = from; j <= to; j++) {
      const change = (previous[j - 1] ?? limit + 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const value = Math.min(change, (previous[j] ?? limit) + 1, (current[j - 1] ?? limit) + 1);
      current[j] = value;
      if (value < best) best = value;
    }
    if (best > limit) return limit + 1;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}

/** More edits than this are another word, however long it is. */
const MOST_EDITS = 8;

/**
 * The candidate nearest to `wanted` within a quarter of its length (at least one edit), or null.
 * A tie is nobody's: a suggestion that may as well be another is no help. Names of one or two
 * letters are near to everything, so nothing is near to them.
 */
export function nearest(wanted: string, candidates: Iterable<string>): string | null {
  const limit = Math.min(MOST_EDITS, Math.max(1, Math.floor(wanted.length / 4)));
  let best = limit + 1;
  let found: string | null = null;
  let tied = false;
  if (wanted.length < 3) return null;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate, Math.min(limit, best));
    if (distance > limit || distance > best || candidate === found) continue;
    tied = distance === best;
    best = distance;
    found = candidate;
  }
  return tied ? null : found;
}
