import { serve } from '../../build/index.ts';
import { buildOptions, checkAndBuild, outputFolder } from '../build-site.ts';
import { commonOptions, type Command } from '../command.ts';
import { serveOptions, serving } from '../serving.ts';
import { settingsFor } from '../settings-for.ts';

export const start: Command = {
  summary: 'Checks, builds and serves',
  usage: '[DIR] [options]',
  options: { ...buildOptions, ...serveOptions, ...commonOptions },
  run: async ({ positionals, options, io }) => {
    const settings = await settingsFor(positionals, options);
    await checkAndBuild(settings, options, io);
    return serving(io, options, { dir: outputFolder(settings, options), base: settings.site.base }, serve);
  },
};
