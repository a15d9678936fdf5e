/** What a kind of token looks like, as Prism reads it. */
export interface Pattern {
  pattern: RegExp;
  /** Looks at the whole text instead of what other kinds have left over. */
  greedy?: boolean;
  alias?: string;
  inside?: Grammar;
}

/** Kinds of tokens in the order in which they are looked for. */
export type Grammar = Record<string, RegExp | Pattern | (RegExp | Pattern)[]>;
