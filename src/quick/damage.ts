import { occurs } from '../core/text.ts';
import { hasOddInstruction } from './instructions.ts';
import { repairs, type RepairName } from '../repair/index.ts';

/** Markers are looked for line by line, or give a page up. */
const MARKERS: ReadonlySet<RepairName> = new Set(['alert-lines', 'indented-markers', 'markers']);
/** What is seen while the lines are read: the page is given up, and read again when it is repaired. */
const SEEN: ReadonlySet<RepairName> = new Set(['list-marker', 'heading-space', 'heading-underline']);

const REPAIRS = (Object.keys(repairs) as RepairName[]).filter((name) => !MARKERS.has(name));
const BEFORE = REPAIRS.filter((name) => !SEEN.has(name));
const AFTER = REPAIRS.filter((name) => SEEN.has(name));

/** Markers of Learn, tabs, and notes at the foot of a page have readers of their own. */
export function hasMarkers(text: string, from: number): boolean {
  return (
    text.indexOf(':::', from) >= 0 ||
    text.indexOf('#tab/', from) >= 0 ||
    hasOddInstruction(text) ||
    occurs(text, 'www.', (at) => at >= from && !/[a-z\d]$|\/\/$/i.test(text.slice(Math.max(0, at - 2), at)))
  );
}

/** Whether something in a text may have to be put right first, but for what its lines will show. */
export function isDamaged(text: string): boolean {
  return BEFORE.some((name) => repairs[name].may(text));
}

/** The rest, asked of a text that was given up. */
export function isDamagedToo(text: string): boolean {
  return AFTER.some((name) => repairs[name].may(text));
}
