import type { Span } from '../core/types.ts';
import type { EndContext } from './endings.ts';
import { spanBetween, wordAt } from './flat.ts';
import type { Mark, Scan } from './marks.ts';
import { indentOf, leave, type Nest } from './nest.ts';

/** Something that the text itself does not say. */
export interface Guess {
  readonly span: Span;
  /** A full sentence without a full stop. */
  readonly text: string;
}

export interface Layout {
  /** Word → the blanks and line ends in front of it. */
  readonly breaks: Map<number, string>;
  readonly guesses: readonly Guess[];
}

/** What other versions tell: the blanks in front of a word, where they have the same words around. */
export type Known = (i: number) => string | undefined;

/** What laying out works with. */
export interface Work extends EndContext {
  readonly scan: Scan;
  readonly fragments: ReadonlySet<string>;
  readonly known: Known;
  readonly breaks: Map<number, string>;
  readonly guesses: Guess[];
  readonly nest: Nest[];
}

export function isQuoted({ flat }: Work, mark: Mark): boolean {
  return mark.from > 0 && wordAt(flat, mark.from - 1) === '>';
}

export function set({ breaks, nest }: Work, i: number, blanks: string): void {
  if (i > 0) breaks.set(i, blanks + indentOf(nest));
}

export function lineBefore(work: Work, i: number, blanks = '\n\n'): void {
  // A name in front of a heading has said so already.
  if (!work.breaks.has(i)) set(work, i, blanks);
}

/** A block below the last item of a list belongs to the item only if that speaks of it. */
export function leaveUnlessIntroduced({ flat, nest }: Work, mark: Mark): void {
  if (!/:\W*$/.test(wordAt(flat, mark.from - 1))) leave(nest, mark.from);
}

export function guess(work: Work, from: number, to: number, text: string): void {
  work.guesses.push({ span: spanBetween(work.flat, from, to), text });
}

/** A text that fits into a message: its start and its end. */
export function shorten(text: string): string {
  const plain = text.replace(/`|<[^<>]*>/g, '');
  return plain.length <= 60 ? plain : `${plain.slice(0, 24).trimEnd()} … ${plain.slice(-24).trimStart()}`;
}
