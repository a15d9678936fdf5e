import type { Edit, Fact, Span } from '../../core/types.ts';

export interface JsonString {
  readonly type: 'string';
  readonly value: string;
  /** With its quotes. */
  readonly span: Span;
  /** What its escapes stand for; offsets count from behind the opening quote. */
  readonly escapes: readonly Edit[];
}

export interface JsonObject {
  readonly type: 'object';
  /** By lower-case name: authors write them in any case. Of two equal ones the last counts, as everywhere. */
  readonly fields: ReadonlyMap<string, Json>;
  readonly span: Span;
}

export interface JsonList {
  readonly type: 'list';
  readonly items: readonly Json[];
  readonly span: Span;
}

/** A number, `true`, `false` or `null`, as written. */
export interface JsonWord {
  readonly type: 'word';
  readonly value: string;
  readonly span: Span;
}

export type Json = JsonString | JsonObject | JsonList | JsonWord;

/** What a text that should be JSON turned out to be. */
export interface JsonText {
  /** Null for what can't be read even with repairs. */
  readonly value: Json | null;
  /** Offset behind it. */
  readonly end: number;
  readonly facts: readonly Fact[];
}

/** Where reading stands. One object serves one text. */
export interface JsonCursor {
  readonly text: string;
  readonly limit: number;
  at: number;
  /** Why it can't go on. */
  failed: string | null;
  readonly note: (saw: string, at: number) => void;
}
