import { checkRequestOf, requestOptions } from '../check/request.ts';
import { runCheck } from '../check/run.ts';
import { commonOptions, type Command } from '../command.ts';
import { reportProgress } from '../progress.ts';
import { reportOptions, reportRequestOf } from '../report-options.ts';
import { settingsFor } from '../settings-for.ts';
import { todayOf, todayOption } from '../today.ts';

export const check: Command = {
  summary: 'Checks all content: links and anchors within and across locales, headers, includes',
  usage: '[DIR] [options]',
  options: { ...reportOptions, ...requestOptions, ...todayOption, ...commonOptions },
  run: async ({ positionals, options, io }) => {
    const shown = reportRequestOf(options);
    const request = checkRequestOf(options);
    const today = todayOf(options);
    const settings = await settingsFor(positionals, options);
    const progress = reportProgress(io, options['quiet'] === true);
    return runCheck({ settings, request, shown, today, io, progress });
  },
};
