import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { buildSite, type BuildResult } from '../build/index.ts';
import { check, loadGraph, workFolder } from '../pipeline.ts';
import type { Report } from '../rules/index.ts';
import type { Settings } from '../settings/index.ts';
import { baselineNotes, holdBack, openBaseline, USUAL } from './check/baseline.ts';
import { stringOption, type Io, type OptionSpec, type OptionValues } from './command.ts';
import { printReport } from './print-report.ts';
import { reportProgress } from './progress.ts';
import { todayOf, todayOption } from './today.ts';

/** Options of commands that build. */
export const buildOptions = {
  out: { type: 'string', short: 'o', value: 'DIR', summary: 'folder of the finished site (default: build)' },
  'no-search': { type: 'boolean', summary: 'leave the search index as it is' },
  ...todayOption,
  'no-markdown': { type: 'boolean', summary: 'write no page as Markdown' },
} as const satisfies Record<string, OptionSpec>;

/** Folder of the finished site: relative to the settings, unless the user named one. */
export function outputFolder(settings: Settings, options: OptionValues): string {
  const named = stringOption(options, 'out');
  return named === undefined ? resolve(settings.base, 'build') : resolve(named);
}

/** Checks and builds: what `build` and `start` have in common. */
export async function checkAndBuild(
  settings: Settings,
  options: OptionValues,
  io: Io,
): Promise<{ readonly report: Report; readonly result: BuildResult }> {
  const progress = reportProgress(io, options['quiet'] === true);
  const { graph } = await loadGraph(settings, progress.update, todayOf(options));
  const rest = holdBack(openBaseline(settings, USUAL), settings, check(graph, progress.update));
  const { report } = rest;
  // By default V8 lets each thread's heap double before it collects; half as much garbage costs no time
  // that can be measured, and a third of the memory.
  setFlagsFromString('--heap-growing-percent=50');
  const result = await buildSite({
    graph,
    out: outputFolder(settings, options),
    work: workFolder(settings),
    search: options['no-search'] !== true,
    markdown: options['no-markdown'] !== true,
    progress: progress.update,
  });
  progress.finish();
  printReport(io, settings, report, { format: 'text', all: false });
  io.err(baselineNotes(rest, false));
  return { report, result };
}
