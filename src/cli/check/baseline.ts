import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Diagnostic } from '../../core/types.ts';
import {
  compareBaseline,
  entriesOf,
  fingerprintsOf,
  narrowed,
  printBaseline,
  readBaseline,
  type BaselineEntry,
  type Report,
} from '../../rules/index.ts';
import type { Settings } from '../../settings/index.ts';
import { writeAtomic } from '../../store/index.ts';
import { UsageError } from '../command.ts';
import { textReader } from '../print-report.ts';
import type { BaselineRequest, CheckRequest } from './request.ts';
import { number, plural } from './words.ts';

/** Beside the settings file. */
const NAME = 'mooring.baseline.json';

/** The file beside the settings, if there is one. */
export const USUAL: BaselineRequest = { file: undefined, use: true, update: false };

/** A baseline as it was found. */
export interface Baseline {
  readonly file: string;
  readonly entries: readonly BaselineEntry[];
}

/** What a baseline leaves of a report. */
export interface Rest {
  readonly report: Report;
  /** Findings that are known. */
  readonly held: number;
  /** Entries without a finding. */
  readonly paid: readonly BaselineEntry[];
}

/** The baseline that applies; null for none. A file that can't be read is the user's to mend. */
export function openBaseline(settings: Settings, { file, use, update }: BaselineRequest): Baseline | null {
  if (!use) return null;
  const path = file ?? join(settings.base, NAME);
  const text = read(path);
  if (text !== null) {
    const entries = readBaseline(text);
    if (typeof entries === 'string') throw new UsageError(`the baseline ${shown(path)} ${entries}`);
    return { file: path, entries };
  }
  if (file !== undefined && !update) throw new UsageError(`no such baseline: ${shown(file)}`);
  return update ? { file: path, entries: [] } : null;
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function shown(path: string): string {
  return relative('.', path) || path;
}

/** Takes out what a baseline knows. */
export function holdBack(baseline: Baseline | null, settings: Settings, report: Report): Rest {
  if (baseline === null) return { report, held: 0, paid: [] };
  const { held, paid } = compareBaseline(baseline.entries, knownIn(report, settings), (path) =>
    existsSync(join(settings.base, path)),
  );
  return { report: narrowed(report, (one) => !held.has(one)), held: held.size, paid };
}

/** Writes the findings to the baseline; of rules that were not asked for it keeps the entries. */
export function updateBaseline(
  { file, entries }: Baseline,
  settings: Settings,
  report: Report,
  request: CheckRequest,
): Baseline {
  const isAsked = (rule: string): boolean => request.rules?.has(rule) ?? true;
  const found = knownIn(report, settings).filter(({ diagnostic }) => isAsked(diagnostic.rule));
  const written = [...entries.filter(({ rule }) => !isAsked(rule)), ...entriesOf(found)];
  writeAtomic(file, printBaseline(written));
  return { file, entries: written };
}

/** Infos fail no run: nothing has to be agreed on. */
function knownIn(report: Report, settings: Settings): Parameters<typeof entriesOf>[0] {
  const grave = narrowed(report, ({ severity }: Diagnostic) => severity !== 'info');
  const fingerprints = fingerprintsOf(grave, textReader(settings));
  return grave.diagnostics.flatMap((diagnostic, i) => {
    const fingerprint = fingerprints[i];
    return fingerprint === undefined ? [] : [{ diagnostic, fingerprint }];
  });
}

/** What an update has made of it. */
export function updateNotes(before: Baseline, after: Baseline): string {
  const now = plural(after.entries.length, 'finding', 'findings');
  return `${shown(after.file)} holds ${now}; before it held ${number(before.entries.length)}\n`;
}

const FEW = 20;

/** What to say of a baseline beside the report. */
export function baselineNotes({ held, paid }: Rest, all: boolean): string {
  const lines: string[] = [];
  if (held > 0) lines.push(`The baseline holds back ${plural(held, 'finding', 'findings')}`);
  if (paid.length > 0) {
    const [are, them] = paid.length === 1 ? ['is', 'it'] : ['are', 'them'];
    const what = plural(paid.length, 'finding', 'findings');
    lines.push(`${what} of the baseline ${are} paid off; --update-baseline drops ${them}:`);
    const listed = all ? paid : paid.slice(0, FEW);
    for (const { path, rule, message } of listed) lines.push(`  ${path}  ${message}  ${rule}`);
    if (paid.length > listed.length) lines.push(`  … and ${number(paid.length - listed.length)} more`);
  }
  return lines.map((line) => `${line}\n`).join('');
}
