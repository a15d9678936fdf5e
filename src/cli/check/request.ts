import { resolve } from 'node:path';
import type { Diagnostic, Severity } from '../../core/types.ts';
import { listOption, numberOption, stringOption, UsageError, type OptionSpec, type OptionValues } from '../command.ts';
import { ruleNamed } from '../rule-name.ts';

/** What a check is to look at and to do, beside its report. */
export interface CheckRequest {
  /** Whether a finding is of a rule that was asked for, and grave enough. */
  readonly isWanted: (diagnostic: Diagnostic) => boolean;
  /** The rules that were asked for; null for all. */
  readonly rules: ReadonlySet<string> | null;
  readonly maxWarnings: number | undefined;
  /** Which fixes to apply. */
  readonly fix: 'certain' | 'all' | null;
  /** Print what the fixes would do, and do nothing. */
  readonly dryRun: boolean;
  readonly baseline: BaselineRequest;
}

export interface BaselineRequest {
  /** The file, where it is not the usual one. */
  readonly file: string | undefined;
  readonly use: boolean;
  readonly update: boolean;
}

/** Gravest first. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export const requestOptions = {
  rule: {
    type: 'string',
    value: 'ID',
    multiple: true,
    summary: 'only this rule, or these: several times, or with commas',
  },
  severity: { type: 'string', value: 'SEVERITY', summary: 'report this and graver: error, warning or info (default)' },
  'max-warnings': { type: 'string', value: 'N', summary: 'fail on more warnings than this' },
  fix: { type: 'boolean', summary: 'put right in the files what is certain, and report what is left' },
  'fix-suggested': { type: 'boolean', summary: 'the same, with fixes that are only suggested' },
  'dry-run': {
    type: 'boolean',
    summary: 'with --fix: print what would change as a diff for `git apply`, write nothing',
  },
  baseline: { type: 'string', value: 'FILE', summary: 'findings to hold back (default: mooring.baseline.json)' },
  'no-baseline': { type: 'boolean', summary: 'hold nothing back' },
  'update-baseline': { type: 'boolean', summary: 'write all errors and warnings to the baseline' },
} as const satisfies Record<string, OptionSpec>;

export function checkRequestOf(options: OptionValues): CheckRequest {
  const named = namedRules(options);
  const least = severityOf(options);
  const all = options['fix-suggested'] === true;
  const fix = all ? 'all' : options['fix'] === true ? 'certain' : null;
  const dryRun = options['dry-run'] === true;
  if (dryRun && fix === null) throw new UsageError('--dry-run goes with --fix or --fix-suggested');
  const rank = SEVERITIES.indexOf(least);
  return {
    isWanted: ({ rule, severity }) => (named?.has(rule) ?? true) && SEVERITIES.indexOf(severity) <= rank,
    rules: named,
    maxWarnings: numberOption(options, 'max-warnings'),
    fix,
    dryRun,
    baseline: baselineOf(options, dryRun),
  };
}

function baselineOf(options: OptionValues, dryRun: boolean): BaselineRequest {
  const given = stringOption(options, 'baseline');
  const update = options['update-baseline'] === true;
  const use = options['no-baseline'] !== true;
  if (!use && (update || given !== undefined)) throw new UsageError('--no-baseline goes with no other baseline option');
  if (update && options['severity'] !== undefined)
    throw new UsageError('--update-baseline writes errors and warnings: it does not go with --severity');
  if (update && dryRun) throw new UsageError('--update-baseline does not go with --dry-run');
  return { file: given === undefined ? undefined : resolve(given), use, update };
}

function severityOf(options: OptionValues): Severity {
  const given = stringOption(options, 'severity') ?? 'info';
  const found = SEVERITIES.find((severity) => severity === given);
  if (found === undefined) throw new UsageError(`--severity takes error, warning or info, saw \`${given}\``);
  return found;
}

function namedRules(options: OptionValues): ReadonlySet<string> | null {
  const given = listOption(options, 'rule').flatMap((list) => list.split(',').map((name) => name.trim()));
  for (const name of given) ruleNamed(name);
  return given.length === 0 ? null : new Set(given);
}
