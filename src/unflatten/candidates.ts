import { wordAt } from './flat.ts';
import type { Mark, Scan } from './marks.ts';
import { endsSentence } from './sentences.ts';

/** Marks that may stand inside of an item; all others end the list. */
const NESTS: ReadonlySet<Mark['kind']> = new Set([
  ...(['fence', 'comment', 'triple', 'include', 'image', 'alert', 'quote', 'table', 'html'] as const),
]);

const NUMBER = /^(\d{1,3})[.)]$/;
const BULLET = /^[*+-]$/;
/** A word that looks like the marker of an item. */
export interface Candidate {
  /** The word after the last heading's marks, if only its text stands between. */
  readonly heading: number | null;
  readonly at: number;
  /** Null for a bullet. */
  readonly value: number | null;
  readonly bullet: string;
  /** Marks that end every list stand between this and the candidate before. */
  readonly cut: boolean;
  readonly fresh: boolean;
}

export function candidatesIn({ flat, ranges }: Scan, marks: readonly Mark[]): readonly Candidate[] {
  const found: Candidate[] = [];
  let next = 0;
  let cut = false;
  for (let i = 0; i < flat.count; i++) {
    const mark = marks[next];
    if (mark?.from === i) {
      // An alert is one mark: its own lines are looked at like others.
      cut ||= !NESTS.has(mark.kind);
      i = Math.max(i, mark.to - 1);
      next++;
      continue;
    }
    if (ranges.inside[i] === 1 || i + 1 >= flat.count) continue;
    const word = wordAt(flat, i);
    const number = NUMBER.exec(word)?.[1];
    if (number === undefined && !BULLET.test(word)) continue;
    const before = wordAt(flat, i - 1);
    const fresh = i === 0 || marks[next - 1]?.to === i || endsSentence(before) || before === '>';
    found.push({
      at: i,
      value: number === undefined ? null : Number(number),
      bullet: word,
      cut,
      fresh,
      heading: headingOf(flat, marks[next - 1], i),
    });
    cut = false;
  }
  return found;
}

function headingOf(flat: Scan['flat'], mark: Mark | undefined, i: number): number | null {
  if (mark?.kind !== 'heading' || i - mark.to > 12) return null;
  for (let at = mark.to; at < i; at++) if (endsSentence(wordAt(flat, at))) return null;
  return mark.to;
}
