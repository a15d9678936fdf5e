import { candidatesIn, type Candidate } from './candidates.ts';
import { textBetween, wordAt } from './flat.ts';
import { isUsualHeading } from './headings.ts';
import type { Mark, Scan } from './marks.ts';
import { startsSentence } from './sentences.ts';

/** A list while its items are found. */
export interface List {
  readonly bullet: string;
  readonly parent: List | null;
  value: number;
  /** Its last item so far; in the end, its last. */
  last: number;
}

/** The start of a list item. */
export interface Item extends Mark {
  readonly kind: 'item';
  readonly list: List;
  /** Letters of its marker. */
  readonly width: number;
  /** The text before it ends in a colon. */
  readonly introduced: boolean;
}

/** `step 1.` ends a sentence. */
const NUMBERED = /^(?:steps?|sections?|version|tables?|figure|steg|stap|étape|and|or|to)$/i;

/** The words that start list items. */
export function items(scan: Scan, marks: readonly Mark[]): readonly Item[] {
  const candidates = candidatesIn(scan, marks);
  const bullets = Map.groupBy(
    candidates.filter(({ value }) => value === null),
    ({ bullet }) => bullet,
  );
  // A text that makes its lists of `*` writes dashes in its prose.
  const prose = new Set((bullets.get('*')?.length ?? 0) > 2 ? ['-', '+'] : ['+']);
  const open: List[] = [];
  const found: Item[] = [];
  for (const candidate of candidates) {
    if (candidate.cut) open.length = 0;
    const list =
      candidate.value === null ? bulletList(scan, candidate, open, prose) : numberList(scan, candidate, open);
    if (list === null) continue;
    const { at } = candidate;
    const introduced = /:\W*$/.test(wordAt(scan.flat, at - 1));
    found.push({ kind: 'item', from: at, to: at + 1, list, width: candidate.bullet.length, introduced });
  }
  return found;
}

/** A list straight below its heading; a heading may also hold a dash. */
function belowHeading({ flat }: Scan, { at, heading, bullet }: Candidate): boolean {
  if (heading === null || at === heading || !startsSentence(wordAt(flat, at + 1))) return false;
  if (bullet !== '-' || /^[[`*]/.test(wordAt(flat, at + 1)) || isUsualHeading(textBetween(flat, heading, at)))
    return true;
  // What is alike at once again is a list.
  for (let i = at + 1; i < Math.min(at + 60, flat.count); i++) {
    if (wordAt(flat, i) === '-' && startsSentence(wordAt(flat, i + 1))) return true;
    if (/^#+$/.test(wordAt(flat, i))) return false;
  }
  return false;
}

function numberList({ flat }: Scan, { at, value, fresh }: Candidate, open: List[]): List | null {
  if (value === null) return null;
  const next = wordAt(flat, at + 1);
  for (let level = open.length - 1; level >= 0; level--) {
    const list = open[level];
    if (list === undefined || list.bullet !== '1') continue;
    const again = value === 1 && list.value === 1 && (fresh || startsSentence(next));
    if (value !== list.value + 1 && !again) continue;
    if (!fresh && !startsSentence(next)) continue;
    open.length = level + 1;
    list.value = value;
    list.last = at;
    return list;
  }
  // A first item: after the end of a sentence or another block; `step 1.` is the end of a sentence.
  if (value > 1 || !startsSentence(next)) return null;
  const before = wordAt(flat, at - 1);
  if (!fresh && (NUMBERED.test(before) || !/[)\]`"'*]$|^\p{L}+$/u.test(before))) return null;
  return opened(open, '1', value, at);
}

function opened(open: List[], bullet: string, value: number, last: number): List {
  const list = { bullet, parent: open.at(-1) ?? null, value, last };
  open.push(list);
  return list;
}

function bulletList(scan: Scan, candidate: Candidate, open: List[], prose: ReadonlySet<string>): List | null {
  const { flat } = scan;
  const { at, bullet, fresh } = candidate;
  const next = wordAt(flat, at + 1);
  if (/^[-–—|=+*>]+$/.test(next)) return null;
  const level = open.findLastIndex((list) => list.bullet === bullet);
  const list = open[level];
  const before = wordAt(flat, at - 1);
  // Nobody writes a lone `*` in a text, but for a product.
  const introduced =
    (fresh && !/[?!]$/.test(before)) || (bullet === '*' && /\p{L}/u.test(before) && /\p{L}/u.test(next));
  const yes =
    list === undefined
      ? (introduced || belowHeading(scan, candidate)) && (!prose.has(bullet) || /:\W*$/.test(wordAt(flat, at - 1)))
      : !isDash(scan, candidate, list.last) && (fresh || bullet !== '-' || startsSentence(next));
  if (!yes) return null;
  if (list === undefined) return opened(open, bullet, 0, at);
  open.length = level + 1;
  list.last = at;
  return list;
}

/** `- **Term** - what it is`: the second of them is a dash. */
function isDash({ flat, ranges }: Scan, { at, bullet }: Candidate, item: number): boolean {
  if (bullet === '*') return false;
  const first = wordAt(flat, item + 1);
  const before = wordAt(flat, at - 1);
  const next = wordAt(flat, at + 1);
  const range = ranges.opening.get(item + 1);
  const only = range !== undefined && range.end === flat.ends[at - 1];
  const bold = first.startsWith('**') && before.endsWith('**') && at - item < 12;
  if (only || bold) return first.slice(0, 1) !== next.slice(0, 1);
  return /\]\([^)]*\)$/.test(before) && at - item < 12 && !next.startsWith('[') && first.startsWith('[');
}
