import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../core/types.ts';
import { writeAtomic } from './atomic.ts';
import { openFindings } from './findings.ts';

/** A report as the store sees it: findings, and counts of them. */
export interface KeptReport<Summary> {
  readonly summary: Summary;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a report has beyond the findings of single files, which are kept anyway. */
interface ReportFile<Summary> {
  /** Digest of everything the report was made from. */
  readonly key: string;
  /** Version of the findings it belongs to. */
  readonly version: string;
  readonly summary: Summary;
  /** Findings about the whole. */
  readonly rest: readonly Diagnostic[];
  /** Findings of files that are not reported: their number among all. */
  readonly hidden: readonly number[];
}

const NAME = 'report.json';

/** The last report, in no order, if it was made from the same; null otherwise. */
export function readReport<Summary>(dir: string, key: string): KeptReport<Summary> | null {
  const kept = read<Summary>(join(dir, NAME), key);
  const found = kept === null ? null : openFindings(dir, kept.version).all();
  if (kept === null || found === null) return null;
  const hidden = new Set(kept.hidden);
  const shown = hidden.size === 0 ? found : found.filter((_, i) => !hidden.has(i));
  return { summary: kept.summary, diagnostics: [...shown, ...kept.rest] };
}

/** Keeps a report beside the findings of single files, which have been kept under a version, file by file. */
export function writeReport<Summary>(
  dir: string,
  { key, version }: Pick<ReportFile<Summary>, 'key' | 'version'>,
  { summary, diagnostics }: KeptReport<Summary>,
  found: readonly Diagnostic[],
): void {
  const [own, shown] = [new Set(found), new Set(diagnostics)];
  const file: ReportFile<Summary> = {
    key,
    version,
    summary,
    rest: diagnostics.filter((diagnostic) => !own.has(diagnostic)),
    hidden: found.flatMap((diagnostic, i) => (shown.has(diagnostic) ? [] : [i])),
  };
  writeAtomic(join(dir, NAME), JSON.stringify(file));
}

function read<Summary>(path: string, key: string): ReportFile<Summary> | null {
  try {
    const text = readFileSync(path, 'utf8');
    return text.startsWith(`{"key":"${key}"`) ? (JSON.parse(text) as ReportFile<Summary>) : null;
  } catch {
    // No report yet, or none that can be read.
    return null;
  }
}
