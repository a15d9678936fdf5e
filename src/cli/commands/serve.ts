import { existsSync } from 'node:fs';
import { serve as listen } from '../../build/index.ts';
import { buildOptions, outputFolder } from '../build-site.ts';
import { commonOptions, UsageError, type Command } from '../command.ts';
import { settingsFor } from '../settings-for.ts';
import { serveOptions, serving } from '../serving.ts';

export const serve: Command = {
  summary: 'Serves the built site, as a static host would',
  usage: '[DIR] [options]',
  options: { out: buildOptions.out, ...serveOptions, ...commonOptions },
  run: async ({ positionals, options, io }) => {
    const settings = await settingsFor(positionals, options);
    const dir = outputFolder(settings, options);
    if (!existsSync(dir)) throw new UsageError(`there is no built site in ${dir}: run \`mooring build\` first`);
    return serving(io, options, { dir, base: settings.site.base }, listen);
  },
};
