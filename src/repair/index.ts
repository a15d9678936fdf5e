import { orderEdits } from '../core/edits.ts';
import type { Edit, Notes } from '../core/types.ts';
import { headingSpace } from './heading-space.ts';
import { scanLines } from './lines.ts';
import type { Repair } from './repair.ts';

export type { Repair, RepairContext } from './repair.ts';
export { scanLines, type Line, type LineKind } from './lines.ts';

/** All repairs. Where two want to change the same place, the one named first has its way. */
export const repairs = { 'heading-space': headingSpace } as const satisfies Record<string, Repair>;

export type RepairName = keyof typeof repairs;

/** What has to change in a text, from an offset on, before it is parsed. */
export function repair(text: string, from: number, names: readonly RepairName[], notes: Notes): readonly Edit[] {
  const wanted = names.map((name) => repairs[name]).filter(({ may }) => may(text));
  if (wanted.length === 0) return [];
  const context = { text, lines: scanLines(text, from), ...notes };
  return orderEdits(wanted.flatMap(({ edits }) => edits(context)));
}
