import { codeInInfo } from './info.ts';
import type { Line } from '../scan/lines.ts';

/**
 * Whether the fences of a text are anything but pairs of a start and a bare end with equal signs
 * before them. Only lines with fences are looked at.
 */
export function oddFences(text: string): boolean {
  return (text.includes('```') && odd(text, '```')) || (text.includes('~~~') && odd(text, '~~~'));
}

function odd(text: string, sign: string): boolean {
  let open: string | null = null;
  for (let at = text.indexOf(sign); at >= 0;) {
    const start = text.lastIndexOf('\n', at) + 1;
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const before = at - start > MAX_PREFIX ? 'x' : text.slice(start, at);
    const rest = text.slice(at, end).trimEnd();
    at = text.indexOf(sign, end);
    if (!/^[ \t>*+.)\d-]*$/.test(before)) continue;
    const bare = rest.replace(/^[`~]+/, '').trim();
    if (bare.includes('`')) continue;
    const place = before.replace(/[^>]/g, ' ');
    if (open === null) {
      if (codeInInfo(bare) !== null) return true;
      open = place;
    } else if (bare !== '' || place.length !== open.length) return true;
    else open = null;
  }
  return open !== null;
}

const MAX_PREFIX = 60;
const PROSE = /^[ \t>]*(?:#{2,6} |\d{1,3}[.)] +[\p{Lu}*[]|[-*] +[\p{Lu}*[]|\p{Lu}[^;{}=|]*[.:!]\s*$)/u;

/** Whether a text for readers follows a line, behind a blank one. */
export function proseBelow(lines: readonly Line[], n: number): boolean {
  return lines[n + 1]?.text.trim() === '' && PROSE.test(lines[n + 2]?.text ?? '');
}

/** The last line of the code above a place: what stands between is blank, or text for readers. */
export function proseAbove(lines: readonly Line[], first: number, n: number): number {
  let last = n - 1;
  for (let i = n - 1; i > first && i > n - MAX_LINES; i--) {
    const text = lines[i]?.text ?? '';
    if (text.trim() === '') last = i - 1;
    else if (PROSE.test(text) && (lines[i - 1]?.text.trim() ?? '') === '') last = i - 1;
    else break;
  }
  while (last > first && lines[last]?.text.trim() === '') last--;
  return last;
}

/** Nobody writes so much between two pieces of code without an end to the first. */
const MAX_LINES = 40;

const SECTION = /^ {0,3}(?:##[ \t]+\S|#{1,2}[ \t]*<a )/;

/** The next heading of a page's own levels below a line and above another; -1 for none. */
export function sectionBelow(lines: readonly Line[], from: number, to: number): number {
  for (let n = from + 1; n < to; n++) {
    if (!SECTION.test(lines[n]?.text ?? '') || lines[n - 1]?.text.trim() !== '') continue;
    if (n - 1 > from || lines[n + 1]?.text.trim() === '') return n;
  }
  return -1;
}

/** Where the last line that is not blank ends. */
export function lastFilled(lines: readonly Line[], first: number, n: number): number {
  let last = n - 1;
  while (last > first && lines[last]?.text.trim() === '') last--;
  return lines[last]?.end ?? 0;
}
