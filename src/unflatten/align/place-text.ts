import { alertEnd, itemEnd } from '../endings.ts';
import { textBetween, wordAt } from '../flat.ts';
import { headingEnd } from '../headings.ts';
import type { Item } from '../lists.ts';
import type { Mark } from '../marks.ts';
import { enter, indentOf, leave } from '../nest.ts';
import { guess, isQuoted, leaveUnlessIntroduced, lineBefore, set, shorten, type Work } from '../work.ts';

interface End {
  readonly end: number;
  readonly sure: boolean;
}

/** An end: other versions know it where they know all that stands before; else it is picked. */
function endOf(work: Work, from: number, to: number, pattern: RegExp, pick: (to: number) => End): End {
  let told = to;
  for (let i = from + 1; i < told; i++) if (pattern.test(work.known(i) ?? '')) told = i;
  return to > from && allKnown(work, from, told) ? { end: told, sure: true } : pick(told);
}

/** Whether the versions leave no choice: they know every blank of a stretch, and the one behind it. */
function allKnown({ known }: Work, from: number, to: number): boolean {
  if (known(from) === undefined || known(to) === undefined) return false;
  for (let i = from + 1; i < to; i++) if (known(i) === undefined) return false;
  return true;
}

export function placeHeading(work: Work, mark: Mark, to: number, next: Mark | undefined): void {
  const { flat } = work;
  if (mark.to >= to) return;
  const found = endOf(work, mark.to, to, /\n/, (told) => headingEnd(work, mark.to, told));
  if (found.end < to) set(work, found.end, '\n\n');
  if (!found.sure && (found.end < to || next !== undefined))
    guess(
      work,
      mark.from,
      found.end,
      `the heading \`${shorten(textBetween(flat, mark.to, found.end))}\` was taken to end here`,
    );
}

export function placeItem(work: Work, mark: Item, to: number, next: Mark | undefined): void {
  const { flat, nest } = work;
  const quoted = isQuoted(work, mark);
  if (quoted) return;
  const sibling = enter(nest, mark, work.known(mark.from));
  const outer = nest.slice(0, -1);
  if (mark.from > 0) work.breaks.set(mark.from, (sibling || outer.length > 0 ? '\n' : '\n\n') + indentOf(outer));
  if (mark.list.last > mark.from || mark.to >= to) return;
  const blocks =
    next !== undefined &&
    ['fence', 'table', 'alert', 'item', 'image', 'triple', 'quote', 'include'].includes(next.kind);
  if (blocks && /:\W*$/.test(wordAt(flat, to - 1))) return;
  const { end, sure } = endOf(work, mark.to, to, /\n[ \t]*\n/, (told) => ({
    end: itemEnd(work, mark.to, told),
    sure: false,
  }));
  if (end >= to) return;
  leave(nest, end);
  set(work, end, '\n\n');
  if (!sure)
    guess(
      work,
      mark.from,
      end,
      `the list item \`${shorten(textBetween(flat, mark.to, end))}\` was taken to be the last and to end here`,
    );
}

export function placeQuote(work: Work, mark: Mark, last: Mark | undefined, to: number, next: Mark | undefined): void {
  const { flat, nest } = work;
  const goesOn =
    mark.kind === 'quote' &&
    last !== undefined &&
    (last.kind === 'alert' || last.kind === 'quote' || isQuoted(work, last));
  if (!goesOn) leaveUnlessIntroduced(work, mark);
  lineBefore(work, mark.from, goesOn ? '\n' : '\n\n');
  if (mark.to >= to || next?.kind === 'quote') {
    if (mark.to < to && mark.kind === 'alert' && wordAt(flat, mark.to) !== '>') set(work, mark.to, '\n');
    return;
  }
  const block = next !== undefined && next.kind !== 'heading' && next.kind !== 'rule' && next.kind !== 'tab';
  const pick = (told: number): End => ({ end: alertEnd(work, mark.to, told, block && told === to), sure: false });
  const { end, sure } = endOf(work, mark.to, to, /\n[ \t]*\n/, pick);
  if (end >= to) return;
  leave(nest, end);
  set(work, end, '\n\n');
  if (!sure)
    guess(work, mark.from, end, `the note \`${shorten(textBetween(flat, mark.to, end))}\` was taken to end here`);
}
