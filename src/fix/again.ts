import type { Edit } from '../core/types.ts';
import type { Fixable } from './choose.ts';

/** What a finding is known by while nobody else edits its file: its words, and where it stands. */
export function placeOf({ rule, path, message, span }: Fixable): string {
  return keyOf(rule, path, message, span.start);
}

/**
 * Where findings would stand after their fixes, if these were of no use. What is put in at the very
 * place may stand before the finding or in it.
 */
export function placesAfter(fixes: readonly Fixable[], edits: readonly Edit[]): readonly string[] {
  const places: string[] = [];
  let [i, shift] = [0, 0];
  for (const { rule, path, message, span } of fixes.toSorted((a, b) => a.span.start - b.span.start)) {
    for (; (edits[i]?.end ?? Infinity) < span.start; i++) shift += growth(edits[i]);
    let [at, n] = [span.start + shift, i];
    places.push(keyOf(rule, path, message, at));
    for (; (edits[n]?.end ?? Infinity) === span.start; n++) at += growth(edits[n]);
    if (n > i) places.push(keyOf(rule, path, message, at));
  }
  return places;
}

function growth(edit: Edit | undefined): number {
  return edit === undefined ? 0 : edit.text.length - (edit.end - edit.start);
}

function keyOf(rule: string, path: string, message: string, at: number): string {
  return [rule, path, message, at].join('\n');
}
