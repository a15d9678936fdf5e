import { byCodeUnit } from '../core/text.ts';
import type { Diagnostic, Edit, Fix } from '../core/types.ts';

/** Certain fixes, or those that are only suggested as well. */
export type Wanted = 'certain' | 'all';

/** A finding that brings a fix. */
export type Fixable = Diagnostic & { readonly fix: Fix };

/** What is to be done to one file. */
export interface FilePlan {
  readonly path: string;
  /** Findings whose fixes are in the edits. */
  readonly fixes: readonly Fixable[];
  /** Ordered; none touches another. */
  readonly edits: readonly Edit[];
}

export interface Plan {
  readonly files: readonly FilePlan[];
  /** Fixes that touch others: the next pass may find room for them. */
  readonly waiting: readonly Fixable[];
}

/** The findings that a run may fix. */
export function fixable(diagnostics: readonly Diagnostic[], wanted: Wanted): readonly Fixable[] {
  return diagnostics.filter(
    (one): one is Fixable => one.fix !== null && one.fix.edits.length > 0 && (wanted === 'all' || one.fix.certain),
  );
}

/** Orders fixes by file. A fix is done as a whole or not at all; of two that touch, the first wins. */
export function plan(fixes: readonly Fixable[]): Plan {
  const waiting: Fixable[] = [];
  const files = [...Map.groupBy(fixes, ({ path }) => path)].map(([path, list]): FilePlan => {
    const edits: Edit[] = [];
    const done = certainFirst(list).filter((one) => {
      const fits = take(one.fix.edits, edits);
      if (!fits) waiting.push(one);
      return fits;
    });
    return { path, fixes: done, edits };
  });
  return { files: files.toSorted((a, b) => byCodeUnit(a.path, b.path)), waiting };
}

function certainFirst(list: readonly Fixable[]): readonly Fixable[] {
  return [...list.filter(({ fix }) => fix.certain), ...list.filter(({ fix }) => !fix.certain)];
}

/** Puts edits among those that were taken before, if none touches one; the same edit may be wanted twice. */
function take(edits: readonly Edit[], taken: Edit[]): boolean {
  const own = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  if (own.some((edit, i) => edit.end < edit.start || edit.start < (own[i - 1]?.end ?? 0))) return false;
  const added: Edit[] = [];
  for (const edit of own) {
    const at = placeFor(edit, taken);
    const [before, after] = [taken[at - 1], taken[at]];
    if (same(before, edit) || same(after, edit)) continue;
    if ((before !== undefined && before.end >= edit.start) || (after !== undefined && after.start <= edit.end))
      return false;
    added.push(edit);
  }
  for (const edit of added) taken.splice(placeFor(edit, taken), 0, edit);
  return true;
}

function same(a: Edit | undefined, b: Edit): boolean {
  return a?.start === b.start && a.end === b.end && a.text === b.text;
}

/** Index of the first edit that starts behind the start of this one. */
function placeFor({ start }: Edit, taken: readonly Edit[]): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
