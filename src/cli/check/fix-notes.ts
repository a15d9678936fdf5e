import { number, plural } from './words.ts';

/** What was put right. */
export interface Tally {
  /** Findings, by rule. */
  readonly fixed: Map<string, number>;
  readonly files: Set<string>;
  /** Files that were left alone, and why. */
  readonly left: Map<string, string>;
}

export function newTally(): Tally {
  return { fixed: new Map(), files: new Set(), left: new Map() };
}

/** What was fixed, by rule, and what was left alone. */
export function fixNotes({ fixed, files, left }: Tally, did = 'Fixed'): string {
  const rows = [...fixed].toSorted((a, b) => b[1] - a[1]);
  const total = rows.reduce((sum, [, n]) => sum + n, 0);
  return [
    `${did} ${plural(total, 'finding', 'findings')} in ${plural(files.size, 'file', 'files')}`,
    ...rows.map(([rule, n]) => `${number(n).padStart(8)}  ${rule}`),
    ...Array.from(left, ([path, why]) => `Left alone: ${path}: ${why}`),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** Counts what was done to a file. */
export function count(tally: Tally, path: string, fixes: readonly { readonly rule: string }[]): void {
  tally.files.add(path);
  for (const { rule } of fixes) tally.fixed.set(rule, (tally.fixed.get(rule) ?? 0) + 1);
}
