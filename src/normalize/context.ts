import type { Notes, Span } from '../core/types.ts';
import type { Nodes } from '../markdown/index.ts';

/** What a step may look at and write to: the file's text and the facts noticed so far. */
export interface NormalizeContext extends Notes {
  readonly text: string;
  /** Folder name of the text's locale: what a step says itself is said in it. */
  readonly locale: string;
}

/** A step rewrites the children of one container; it never looks outside of it. */
export type BlockStep = <N extends Nodes>(children: N[], context: NormalizeContext) => N[];

/** Offsets of a node; nodes that a step has made up take those of what they replace. */
export function spanOf(node: Pick<Nodes, 'position'>): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** A node's position, to be spread into the node that takes its place. */
export function placeOf({ position }: Pick<Nodes, 'position'>): Pick<Nodes, 'position'> {
  return position === undefined ? {} : { position };
}

/** A position made from offsets: line and column are nobody's business before a report. */
export function placed({ start, end }: Span): Pick<Nodes, 'position'> {
  return { position: { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } } };
}
