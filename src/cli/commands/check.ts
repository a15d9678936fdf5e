import { reportOn } from '../../pipeline.ts';
import { commonOptions, numberOption, type Command } from '../command.ts';
import { printReport } from '../print-report.ts';
import { reportProgress } from '../progress.ts';
import { reportOptions, reportRequestOf } from '../report-options.ts';
import { settingsFor } from '../settings-for.ts';
import { todayOf, todayOption } from '../today.ts';

export const check: Command = {
  summary: 'Checks all content: links and anchors within and across locales, headers, includes',
  usage: '[DIR] [options]',
  options: {
    ...reportOptions,
    'max-warnings': { type: 'string', value: 'N', summary: 'fail on more warnings than this' },
    ...todayOption,
    ...commonOptions,
  },
  run: async ({ positionals, options, io }) => {
    const request = reportRequestOf(options);
    const most = numberOption(options, 'max-warnings');
    const today = todayOf(options);
    const settings = await settingsFor(positionals, options);
    const progress = reportProgress(io, options['quiet'] === true);
    const report = await reportOn(settings, progress.update, today);
    progress.finish();
    printReport(io, settings, report, request);
    const { errors, warnings } = report.summary;
    return errors > 0 || (most !== undefined && warnings > most) ? 1 : 0;
  },
};
