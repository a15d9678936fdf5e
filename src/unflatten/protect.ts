import { textBetween, wordAt, wordFrom, type Flat } from './flat.ts';

/** A stretch that no line of prose can break: what looks like a marker inside of it is none. */
export interface Range {
  readonly kind: 'fence' | 'code' | 'comment' | 'triple' | 'include' | 'link' | 'tag';
  readonly start: number;
  readonly end: number;
}

export interface Protected {
  /** By the word in which a range starts, at the word's first letter. */
  readonly opening: ReadonlyMap<number, Range>;
  /** Whether a word starts inside of a range. */
  readonly inside: Uint8Array;
  /** Whether a character stands inside of a range. */
  readonly covers: (offset: number) => boolean;
}

const MAX_CODE = 400;
const FENCE = /(`{3,}|~{3,})([^\s`]*)(?=\s|$)/y;
const INLINE: readonly (readonly [Range['kind'], RegExp])[] = [
  ['triple', /:::\s?image\b[^\n]{1,1200}?:::(?=\s|$)/y],
  [
    'triple',
    /:::\s?(?:(?:zone|moniker|row|column|code|video|reference)(?:-end)?)\b(?:\s[\w-]+\s?=\s?"[^"\n]{0,400}")*(?:\s?:::(?!\s?(?:zone|moniker|row|column|image|code|video)\b))?/y,
  ],
  ['include', /\[!(?:include|code|notebook)[^[\]\n]{0,80}\[[^\]\n]{0,300}\]\([^()\n]{0,400}\)\s?\]/iy],
  ['link', /!?\[(?:[^[\]\n]|\\[[\]]|!?\[[^[\]\n]{0,300}\]){0,600}\]\((?:[^()\n]|\([^()\n]{0,100}\)){0,500}\)/y],
  ['tag', /<\/?[a-z][a-z\d-]*(?:\s[^<>\n]{0,500})?\/?>/iy],
];
const STARTS = /[`~<:[!]/g;

/** Finds the ranges from left to right; each is looked for once, and none far. */
export function protect(flat: Flat): Protected {
  const { text, starts, ends, count } = flat;
  const ranges: Range[] = [];
  const to = ends[count - 1] ?? 0;
  const absent = new Set<string>();
  STARTS.lastIndex = starts[0] ?? 0;
  for (let match = STARTS.exec(text); match !== null && match.index < to; match = STARTS.exec(text)) {
    const range = rangeAt(flat, match.index, absent);
    if (range === null || range.end > to) continue;
    ranges.push(range);
    STARTS.lastIndex = range.end;
  }
  return index(flat, ranges);
}

function rangeAt(flat: Flat, at: number, absent: Set<string>): Range | null {
  const { text } = flat;
  const char = text[at];
  if (char === '`' || char === '~') return fenceAt(flat, at, absent) ?? (char === '`' ? codeAt(text, at) : null);
  if (char === '<' && text.startsWith('<!--', at)) {
    const end = absent.has('-->') ? -1 : text.indexOf('-->', at);
    if (end < 0) absent.add('-->');
    return end < 0 ? null : { kind: 'comment', start: at, end: end + 3 };
  }
  for (const [kind, pattern] of INLINE) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return { kind, start: at, end: pattern.lastIndex };
  }
  return null;
}

/** A code block, up to the first word that is only its mark. */
function fenceAt(flat: Flat, at: number, absent: Set<string>): Range | null {
  const { text } = flat;
  if (at > 0 && !/\s/.test(text[at - 1] ?? '')) return null;
  FENCE.lastIndex = at;
  const mark = FENCE.exec(text)?.[1];
  if (mark === undefined || absent.has(mark)) return null;
  for (let i = wordFrom(flat, FENCE.lastIndex); i < flat.count; i++) {
    const word = wordAt(flat, i);
    if (word.startsWith(mark) && word.length === mark.length)
      return { kind: 'fence', start: at, end: flat.ends[i] ?? 0 };
  }
  absent.add(mark);
  return null;
}

function codeAt(text: string, at: number): Range | null {
  let marks = 1;
  while (text[at + marks] === '`') marks++;
  const mark = '`'.repeat(Math.min(marks, MAX_CODE));
  const window = text.slice(at, at + marks + MAX_CODE);
  for (let end = window.indexOf(mark, marks); end >= 0;) {
    let length = mark.length;
    while (window[end + length] === '`') length++;
    if (length === marks) return { kind: 'code', start: at, end: at + end + length };
    end = window.indexOf(mark, end + length);
  }
  return null;
}

function index(flat: Flat, ranges: readonly Range[]): Protected {
  const opening = new Map<number, Range>();
  const inside = new Uint8Array(flat.count);
  for (const range of ranges) {
    const first = wordFrom(flat, range.start);
    if (flat.starts[first] === range.start) opening.set(first, range);
    for (let i = wordFrom(flat, range.start + 1); i < flat.count && (flat.starts[i] ?? 0) < range.end; i++)
      inside[i] = 1;
  }
  return { opening, inside, covers: coverage(ranges) };
}

function coverage(ranges: readonly Range[]): (offset: number) => boolean {
  return (offset) => {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ranges[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const range = ranges[low];
    return range !== undefined && range.start <= offset;
  };
}

/** The word after the last one of a range. */
export function afterRange(flat: Flat, range: Range): number {
  return wordFrom(flat, range.end);
}

/** Whether a range is all there is to its words: nothing is glued to its end. */
export function standsAlone(flat: Flat, i: number, range: Range): boolean {
  return textBetween(flat, i, afterRange(flat, range)).length === range.end - range.start;
}
