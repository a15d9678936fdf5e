import { applyEdits } from '../../core/edits.ts';
import { note } from '../../core/notes.ts';
import type { Edit, Span } from '../../core/types.ts';
import { loseMarker, type RepairContext } from '../repair.ts';

/** Edits of one link. */
export type Mended = readonly Edit[];

/** Says that a bracket of a link is wrong, and gives the edits that put it right. */
export function mend(context: RepairContext, span: Span, edits: Mended): Mended {
  const saw = context.text.slice(span.start, span.end);
  const inside = edits.map(({ start, end, text }) => ({ start: start - span.start, end: end - span.start, text }));
  note(context, 'link-bracket', span, saw.slice(0, 80), applyEdits(saw, inside).slice(0, 80), edits);
  loseMarker(context, span);
  return edits;
}
