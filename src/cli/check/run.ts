import { reportOn } from '../../pipeline.ts';
import { narrowed, type Report } from '../../rules/index.ts';
import type { Settings } from '../../settings/index.ts';
import type { Io } from '../command.ts';
import { printReport } from '../print-report.ts';
import type { ProgressReporter } from '../progress.ts';
import type { ReportRequest } from '../report-options.ts';
import { baselineNotes, holdBack, openBaseline, updateBaseline, updateNotes } from './baseline.ts';
import { fixNotes } from './fix-notes.ts';
import { checkAll, dryRun, fixAll } from './fixing.ts';
import type { CheckRequest } from './request.ts';

/** All that a check depends on. */
export interface CheckJob {
  readonly settings: Settings;
  readonly request: CheckRequest;
  readonly shown: ReportRequest;
  readonly today: string | null;
  readonly io: Io;
  readonly progress: ProgressReporter;
}

/** Checks, fixes if asked to, holds back what is known, and prints the rest; returns the exit code. */
export async function runCheck(job: CheckJob): Promise<number> {
  const { settings, request, shown, io } = job;
  const opened = openBaseline(settings, request.baseline);
  const report = await reportFor(job);
  const baseline =
    opened !== null && request.baseline.update ? updateBaseline(opened, settings, report, request) : opened;
  if (opened !== null && baseline !== null && baseline !== opened) io.err(updateNotes(opened, baseline));
  const rest = holdBack(baseline, settings, report);
  const left = narrowed(rest.report, request.isWanted);
  if (!request.dryRun) printReport(io, settings, left, shown);
  io.err(`${offNotes(request, settings)}${baselineNotes(rest, shown.all)}`);
  const { errors, warnings } = left.summary;
  return errors > 0 || (request.maxWarnings !== undefined && warnings > request.maxWarnings) ? 1 : 0;
}

/** The findings, after what was to be fixed is fixed. */
async function reportFor({ settings, request, today, io, progress }: CheckJob): Promise<Report> {
  if (request.fix === null) {
    const report = await reportOn(settings, progress.update, today);
    progress.finish();
    return report;
  }
  const first = await checkAll(settings, today, progress);
  if (request.dryRun) {
    progress.finish();
    const { diff, notes } = dryRun(first, request);
    io.out(diff);
    io.err(notes);
    return first.report;
  }
  const { report, tally } = await fixAll(first, request, () => checkAll(settings, today, progress));
  progress.finish();
  io.err(fixNotes(tally));
  return report;
}

/** Who asks for a rule that is off should know why nothing is found. */
function offNotes({ rules }: CheckRequest, { rules: severities, docsets }: Settings): string {
  const off = [...(rules ?? [])].filter(
    (rule) => severities[rule] === 'off' && docsets.every((docset) => (docset.rules[rule] ?? 'off') === 'off'),
  );
  return off.map((rule) => `The settings turn ${rule} off\n`).join('');
}
