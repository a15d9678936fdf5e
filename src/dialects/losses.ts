import type { Loss } from '../core/types.ts';
import type { Header } from './dialect.ts';

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The losses that are of the file. A step may leave out a marker that a rewrite has put in: of that
 * the file knows nothing, and what stood there has been accounted for by the rewrite.
 */
export function lossesOf(text: string, losses: readonly Loss[]): readonly Loss[] {
  return losses.filter(({ span, text: lost }) => {
    const words = new Set(wordsIn(text.slice(span.start, span.end)));
    return wordsIn(lost).every((word) => words.has(word));
  });
}

/** A comment before a header, or a value that has strayed out of it: no text for readers. */
export function losesBefore({ facts, lead }: Header, text: string): readonly Loss[] {
  if (lead !== undefined) return [];
  return facts.flatMap(({ kind, span }): Loss[] => {
    const before = text.slice(span.start, span.end);
    if (kind !== 'frontmatter-not-first') return [];
    return [{ kind: before.startsWith('<!--') ? 'comment' : 'marker', span, text: before }];
  });
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}
