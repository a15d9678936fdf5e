import { occurs } from '../core/text.ts';
import { repairs, type RepairName } from '../repair/index.ts';

/** Repairs that every text is looked at for; those of markers are looked for line by line. */
const REPAIRS = (Object.keys(repairs) as RepairName[]).filter(
  (name) => name !== 'alert-lines' && name !== 'indented-markers' && name !== 'markers',
);

/** Markers of Learn, tabs, and notes at the foot of a page have readers of their own. */
export function hasMarkers(text: string, from: number): boolean {
  return (
    text.indexOf(':::', from) >= 0 ||
    text.indexOf('#tab/', from) >= 0 ||
    repairs.markers.may(text) ||
    occurs(text, 'www.', (at) => at >= from && !/[a-z\d]$|\/\/$/i.test(text.slice(Math.max(0, at - 2), at)))
  );
}

/** Whether something in a text may have to be put right first. */
export function isDamaged(text: string): boolean {
  return REPAIRS.some((name) => repairs[name].may(text));
}
