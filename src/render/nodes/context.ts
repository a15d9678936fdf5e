import type { FileRef } from '../../core/types.ts';
import type { ReadPage } from '../../dialects/index.ts';
import type { Translate } from '../../locales/index.ts';
import type { Nodes, RenderState } from '../../markdown/index.ts';
import type { BodyPlan } from '../view.ts';

/** What rendering a node of ours may know of the page it stands on. */
export interface NodeContext {
  readonly plan: BodyPlan;
  readonly t: Translate;
  /** Files from the page down to the one being rendered; never empty. */
  readonly above: readonly string[];
  /** Counters of the page as a whole. */
  readonly count: { heading: number; tabs: number; includes: number; pictures: number };
  /** Reads a file of code by its path. */
  readonly readCode: (path: string) => string | null;
  /** Renders another file in the place of the present node. */
  readonly renderFile: (file: FileRef, render: (page: ReadPage, state: RenderState) => string) => string;
}

/** HTML of one kind of node. */
export type NodeRenderer<T extends Nodes['type']> = (
  node: Extract<Nodes, { type: T }>,
  state: RenderState,
  context: NodeContext,
) => string;
