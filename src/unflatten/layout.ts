import { textBetween, wordAt } from './flat.ts';
import type { Item } from './lists.ts';
import type { Mark, Scan } from './marks.ts';
import { leave } from './nest.ts';
import { placeCode } from './align/place-code.ts';
import { placeHeading, placeItem, placeQuote } from './align/place-text.ts';
import { namesIn } from './sentences.ts';
import { isQuoted, leaveUnlessIntroduced, lineBefore, set, type Known, type Layout, type Work } from './work.ts';

/** Puts each mark on its line, and ends what does not say itself where it ends. */
export function layOut(scan: Scan, marks: readonly Mark[], known: Known): Layout {
  const { flat, ranges } = scan;
  const work: Work = {
    scan,
    flat,
    inside: ranges.inside,
    names: namesIn(flat, ranges.inside),
    fragments: fragmentsIn(flat.text.slice(flat.starts[0], flat.ends[flat.count - 1])),
    known,
    may: (i) => known(i)?.includes('\n') ?? true,
    breaks: new Map(),
    guesses: [],
    nest: [],
  };
  marks.forEach((mark, n) => place(work, mark, marks[n - 1], marks[n + 1]));
  return { breaks: work.breaks, guesses: work.guesses };
}

function fragmentsIn(text: string): ReadonlySet<string> {
  const found = Array.from(text.matchAll(/\]\(#([^)\s/]{1,200})(?:\s[^)\n]{0,200})?\)/g), (match) => match[1] ?? '');
  return new Set(found.map((fragment) => fragment.toLowerCase()));
}

function place(work: Work, mark: Mark, last: Mark | undefined, next: Mark | undefined): void {
  const to = next?.from ?? work.flat.count;
  switch (mark.kind) {
    case 'heading':
      work.nest.length = 0;
      lineBefore(work, mark.from);
      return placeHeading(work, mark, to, next);
    case 'tab':
    case 'rule':
      work.nest.length = 0;
      break;
    case 'item':
      return placeItem(work, mark as Item, to, next);
    case 'alert':
    case 'quote':
      return placeQuote(work, mark, last, to, next);
    case 'comment':
    case 'definition':
    case 'anchor':
    case 'html':
      leave(work.nest, mark.from);
      break;
    case 'table':
      leaveUnlessIntroduced(work, mark);
      break;
    default:
  }
  const inQuote = isQuoted(work, mark);
  const together = last?.kind === mark.kind && mark.kind === 'definition' && last.to === mark.from;
  if (!inQuote) lineBefore(work, mark.from, together || isWithin(work, mark) ? '\n' : '\n\n');
  if (mark.kind === 'table') for (const row of mark.rows?.slice(1) ?? []) set(work, row, '\n');
  if (mark.kind === 'fence') placeCode(work, mark, inQuote);
  if (mark.to < to) {
    // What follows a block in the last item of a list stands below the list.
    leave(work.nest, mark.to);
    lineBefore(work, mark.to, mark.kind === 'anchor' ? '\n' : '\n\n');
  } else if (mark.kind === 'anchor') set(work, mark.to, '\n');
}

/** A picture in the middle of a sentence, or code from elsewhere: a line of its own, but no paragraph. */
function isWithin({ flat }: Work, mark: Mark): boolean {
  if (mark.kind !== 'triple' || mark.from === 0) return false;
  const text = textBetween(flat, mark.from, Math.min(mark.to, mark.from + 2));
  return /^:::\s?code\b/.test(text) || (/^:::\s?image\b/.test(text) && !/[.!?:)>|]$/.test(wordAt(flat, mark.from - 1)));
}
