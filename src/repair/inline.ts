/** A part of a line that is no text: code, a tag, an address. */
export interface Shut {
  readonly start: number;
  readonly end: number;
}

const CODE = /`+/g;
const ADDRESS = /\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*/g;
const TAG = /<[a-z/!][^<>]*>/gi;

/** Code spans, tags and addresses of one line, in order. */
export function shutParts(line: string): readonly Shut[] {
  const parts: Shut[] = line.includes('`') ? codeSpans(line) : [];
  const inCode = (at: number): boolean => isShut(parts, at);
  const others = [...line.matchAll(ADDRESS), ...line.matchAll(TAG)].flatMap(({ index, 0: text }) =>
    inCode(index) ? [] : [{ start: index, end: index + text.length }],
  );
  return [...parts, ...others].toSorted((a, b) => a.start - b.start);
}

/** Whether a place lies inside of one of the parts: a search by halves, parts may overlap only in pairs. */
export function isShut(parts: readonly Shut[], at: number): boolean {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return [parts[low - 1], parts[low - 2]].some((part) => part !== undefined && at >= part.start && at < part.end);
}

function codeSpans(line: string): Shut[] {
  const runs = Array.from(line.matchAll(CODE), ({ index, 0: run }) => ({ index, length: run.length }));
  const spans: Shut[] = [];
  // Where the next run of each length stands, from the end of the line on.
  const next = new Map<number, number>();
  const closers: (number | undefined)[] = [];
  for (let i = runs.length - 1; i >= 0; i--) {
    closers[i] = next.get(runs[i]?.length ?? 0);
    next.set(runs[i]?.length ?? 0, i);
  }
  for (let i = 0; i < runs.length; i++) {
    const [run, close] = [runs[i], closers[i]];
    const end = close === undefined ? undefined : runs[close];
    if (run === undefined || end === undefined || close === undefined) continue;
    spans.push({ start: run.index, end: end.index + end.length });
    i = close;
  }
  return spans;
}
