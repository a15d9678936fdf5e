import { check as judge, loadGraph } from '../../pipeline.ts';
import { commonOptions, numberOption, stringOption, UsageError, type Command } from '../command.ts';
import { printReport } from '../print-report.ts';
import { reportProgress } from '../progress.ts';
import { reporters, type ReporterName } from '../../report/index.ts';
import { settingsFor } from '../settings-for.ts';
import { todayOf, todayOption } from '../today.ts';

export const check: Command = {
  summary: 'Checks all content: links and anchors within and across locales, headers, includes',
  usage: '[DIR] [options]',
  options: {
    format: {
      type: 'string',
      short: 'f',
      value: 'FORMAT',
      summary: `${Object.keys(reporters).join(' or ')} (default: text)`,
    },
    all: { type: 'boolean', short: 'a', summary: 'list everything, infos too' },
    'max-warnings': { type: 'string', value: 'N', summary: 'fail on more warnings than this' },
    ...todayOption,
    ...commonOptions,
  },
  run: async ({ positionals, options, io }) => {
    const format = stringOption(options, 'format') ?? 'text';
    if (!isReporter(format))
      throw new UsageError(`--format takes ${Object.keys(reporters).join(' or ')}, saw \`${format}\``);
    const most = numberOption(options, 'max-warnings');
    const today = todayOf(options);
    const settings = await settingsFor(positionals, options);
    const progress = reportProgress(io, options['quiet'] === true);
    const { graph } = await loadGraph(settings, progress.update, today);
    const report = judge(graph, progress.update);
    progress.finish();
    printReport(io, settings, report, { format, all: options['all'] === true });
    const { errors, warnings } = report.summary;
    return errors > 0 || (most !== undefined && warnings > most) ? 1 : 0;
  },
};

function isReporter(name: string): name is ReporterName {
  return name in reporters;
}
