import type { Diagnostic } from '../../core/types.ts';
import type { Report } from '../../rules/index.ts';
import { SEVERITIES } from '../severities.ts';

/** One defect: what was found, and where else the same was found. */
export interface Entry {
  readonly first: Diagnostic;
  readonly others: readonly Diagnostic[];
}

/**
 * Findings that are one: same rule, same message, same file but for its locale. What a message names
 * is the same everywhere in a file; without a name only the n-th of one file is the n-th of another.
 */
export function entriesOf(diagnostics: readonly Diagnostic[], files: Report['files']): readonly Entry[] {
  const entries = new Map<string, { readonly first: Diagnostic; readonly others: Diagnostic[] }>();
  const counts = new Map<string, number>();
  for (const diagnostic of diagnostics) {
    const { rule, severity, path, message } = diagnostic;
    const file = files.get(path);
    const place = file === undefined ? path : `${file.docset}/${file.rel}`.toLowerCase();
    let key = `${severity} ${rule}\n${place}\n${message}`;
    if (!message.includes('`')) {
      const own = `${path}\n${key}`;
      const count = counts.get(own) ?? 0;
      counts.set(own, count + 1);
      key += `\n${count}`;
    }
    const known = entries.get(key);
    if (known === undefined) entries.set(key, { first: diagnostic, others: [] });
    else known.others.push(diagnostic);
  }
  return [...entries.values()];
}

/**
 * So many entries, each rule's in turn: one that finds much does not hide the others. They stay in
 * their order.
 */
export function fewOf(entries: readonly Entry[], most: number): readonly Entry[] {
  if (entries.length <= most) return entries;
  const byRule = [...Map.groupBy(entries, ({ first: { rule, severity } }) => `${severity} ${rule}`).values()];
  const chosen = new Set<Entry>();
  for (let turn = 0; chosen.size < most; turn++) {
    // Errors first, should there be more rules than room.
    const round = byRule.flatMap((list) => list[turn] ?? []).toSorted(bySeverity);
    for (const entry of round.slice(0, most - chosen.size)) chosen.add(entry);
  }
  return entries.filter((entry) => chosen.has(entry));
}

function bySeverity(a: Entry, b: Entry): number {
  return SEVERITIES.indexOf(a.first.severity) - SEVERITIES.indexOf(b.first.severity);
}
