import type { Edit } from '../core/types.ts';
import { gapBefore, type Flat } from './flat.ts';
import type { Known } from './work.ts';

/** Line ends in place of blanks: what other versions tell goes before what was worked out. */
export function lineEnds(flat: Flat, breaks: ReadonlyMap<number, string>, known: Known): readonly Edit[] {
  const edits: Edit[] = [];
  for (let i = 1; i < flat.count; i++) {
    const told = known(i);
    const blanks =
      told === undefined ? (breaks.get(i) ?? kept(gapBefore(flat, i))) : told.includes('\n') ? told : undefined;
    if (blanks === undefined) continue;
    const [start, end] = [flat.ends[i - 1] ?? 0, flat.starts[i] ?? 0];
    if (flat.text.slice(start, end) !== blanks) edits.push({ start, end, text: blanks });
  }
  return edits;
}

/** A line end that the text still has ends a paragraph. */
function kept(gap: string): string | undefined {
  return /[\r\n]/.test(gap) ? '\n\n' : undefined;
}
