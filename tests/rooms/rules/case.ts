import type { Config } from '../../../src/settings/index.ts';
import type { Tree } from '../support/tree.ts';

/** A tree of files and all that is found in it. */
export interface Case {
  readonly about: string;
  readonly files: Tree;
  readonly settings?: Partial<Config>;
  /** Files that vanish between being listed and being read. */
  readonly gone?: readonly string[];
  /** What day it is. */
  readonly today?: string;
  /** `severity rule path line:column message`, in the order of the report. */
  readonly want: readonly string[];
  /** What the certain fixes of the rule make of the files they change. */
  readonly fixed?: Readonly<Record<string, string>>;
  /** The same with suggestions. */
  readonly suggested?: Readonly<Record<string, string>>;
}

/** What a case without settings of its own uses. */
export const config: Config = { locales: ['en-us', 'sv-se'], docsets: { learn: { root: 'learn/{locale}' } } };
