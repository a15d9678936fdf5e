/** A place in a text for people: both from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Offsets at which each line of `text` starts; `\n`, `\r\n` and lone `\r` end a line. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** Line and column of `offset`, by binary search; offsets past the end land on the last line. */
export function placeAt(starts: readonly number[], offset: number): Place {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** The line that an offset stands in, as far as it is within reach. */
export function lineAround(text: string, offset: number, reach: number): string {
  const before = text.slice(Math.max(0, offset - reach), offset);
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  return before.slice(start) + (/^[^\r\n]*/.exec(text.slice(offset, offset + reach))?.[0] ?? '');
}

/** Runs of white space become one blank; both ends are trimmed. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Code unit order: the same on every machine, unlike `localeCompare`. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const HTML_ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text made safe for HTML content and double-quoted attributes. */
export function escapeHtml(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (c) => HTML_ESCAPES[c] ?? c) : text;
}

/**
 * Whether a sign occurs in a text at a place that passes a test. Looking for signs is several times
 * faster than one expression over the whole text.
 */
export function occurs(text: string, sign: string, test: (at: number) => boolean): boolean {
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length)) if (test(at)) return true;
  return false;
}
