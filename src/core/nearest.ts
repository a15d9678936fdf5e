/** Edit distance of two strings, or `limit + 1` as soon as it must exceed `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  // One row of the usual table: what stands right of `j` is still the row above.
  const row: number[] = [];
  for (let j = 0; j <= b.length; j++) row.push(j);
  for (let i = 1; i <= a.length; i++) {
    const code = a.charCodeAt(i - 1);
    // Outside a band around the diagonal every value is over the limit.
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    let diagonal = row[from - 1] ?? 0;
    let left = from === 1 ? i : limit + 1;
    row[from - 1] = left;
    let best = left;
    for (let j = from; j <= to; j++) {
      const above = row[j] ?? 0;
      const change = code === b.charCodeAt(j - 1) ? diagonal : diagonal + 1;
      left = Math.min(change, above + 1, left + 1);
      diagonal = above;
      row[j] = left;
      if (left < best) best = left;
    }
    if (best > limit) return limit + 1;
  }
  return Math.min(row[b.length] ?? 0, limit + 1);
}

/** More edits than this are another word, however long it is. */
const MOST_EDITS = 8;

/**
 * The candidate nearest to `wanted` within a quarter of its length (at least one edit), or null.
 * A tie is nobody's: a suggestion that may as well be another is no help. Names of one or two
 * letters are near to everything, so nothing is near to them.
 */
export function nearest(wanted: string, candidates: Iterable<string>, most = MOST_EDITS): string | null {
  const limit = Math.min(most, Math.max(1, Math.floor(wanted.length / 4)));
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
