import { relative } from 'node:path';
import { buildOptions, checkAndBuild, outputFolder } from '../build-site.ts';
import { commonOptions, type Command } from '../command.ts';
import { settingsFor } from '../settings-for.ts';

export const build: Command = {
  summary: 'Checks all content and builds the site; unchanged pages are kept',
  usage: '[DIR] [options]',
  options: {
    ...buildOptions,
    strict: { type: 'boolean', summary: 'fail when the check finds an error' },
    ...commonOptions,
  },
  run: async ({ positionals, options, io }) => {
    const settings = await settingsFor(positionals, options);
    const { report, result } = await checkAndBuild(settings, options, io);
    const { pages, rendered, removed } = result;
    const gone = removed > 0 ? `, ${removed.toLocaleString('en-US')} files removed` : '';
    io.out(
      `${pages.toLocaleString('en-US')} articles in ${relative('.', outputFolder(settings, options)) || '.'}: ${rendered.toLocaleString('en-US')} pages rendered${gone}\n`,
    );
    return options['strict'] === true && report.summary.errors > 0 ? 1 : 0;
  },
};
