import { lose } from '../core/notes.ts';
import type { Edit, Notes, Span } from '../core/types.ts';
import type { Line } from './scan/lines.ts';

/** What a repair looks at and writes to. */
export interface RepairContext extends Notes {
  readonly text: string;
  readonly lines: readonly Line[];
}

/**
 * A defect of the text itself that keeps the parser from seeing what its author meant, and that can
 * be put right with certainty. A repair gives edits; the file is never changed.
 */
export interface Repair {
  /** One quick look: false where there is nothing to repair. Most files have nothing. */
  readonly may: (text: string) => boolean;
  /** It decides what the lines below are: it goes first, and the lines are scanned again. */
  readonly structure?: boolean;
  readonly edits: (context: RepairContext) => readonly Edit[];
}

/** Says that a part of the notation is not shown as text any more. */
export function loseMarker(context: RepairContext, span: Span): void {
  lose(context, 'marker', span, context.text.slice(span.start, span.end));
}
