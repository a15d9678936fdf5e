import type { FactKind } from '../../src/core/types.ts';
import type { RawDoc } from './raw.ts';

/** One construct of the input: how often it occurs in the raw text, and how its fate is seen on the page. */
export interface Construct {
  readonly name: string;
  readonly count: (doc: RawDoc) => number;
  /** Nodes that it becomes, as `type` or `type:detail`. */
  readonly nodes?: readonly string[];
  /** Facts that report or repair it. */
  readonly facts?: readonly FactKind[];
  /** How it looks in the text of a page that has kept it as it is. */
  readonly left?: RegExp;
}
