/** Edit distance of two strings, or `limit + 1` as soon as it must exceed `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const value = Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
      current.push(value);
      if (value < best) best = value;
    }
    if (best > limit) return limit + 1;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}

/**
 * The candidate nearest to `wanted` within a quarter of its length (at least one edit), or null.
 * A tie is nobody's: a suggestion that may as well be another is no help.
 */
export function nearest(wanted: string, candidates: Iterable<string>): string | null {
  const limit = Math.max(1, Math.floor(wanted.length / 4));
  let best = limit + 1;
  let found: string | null = null;
  let tied = false;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate, Math.min(limit, best));
    if (distance > limit || distance > best || candidate === found) continue;
    tied = distance === best;
    best = distance;
    found = candidate;
  }
  return tied ? null : found;
}
