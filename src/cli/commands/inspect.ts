import { relative, resolve } from 'node:path';
import { loadGraph } from '../../pipeline.ts';
import { pageLoader } from '../../render/index.ts';
import { toMarkdown } from '../../markdown/write.ts';
import { commonOptions, UsageError, type Command } from '../command.ts';
import { describe } from '../describe/index.ts';
import { reportProgress } from '../progress.ts';
import { loadSettings } from '../../settings/index.ts';
import { stringOption } from '../command.ts';

export const inspect: Command = {
  summary: 'Shows what Mooring makes of one file: header, headings, links, repairs, what is left out',
  usage: 'FILE [options]',
  options: {
    markdown: { type: 'boolean', short: 'm', summary: 'print the normalized Markdown instead' },
    dir: { type: 'string', value: 'DIR', summary: 'folder of the settings (default: the working folder)' },
    ...commonOptions,
  },
  run: async ({ positionals, options, io }) => {
    const [name, ...rest] = positionals;
    if (name === undefined || rest.length > 0) throw new UsageError('inspect takes one FILE');
    const settings = await loadSettings({
      dir: stringOption(options, 'dir') ?? '.',
      config: stringOption(options, 'config'),
    });
    const progress = reportProgress(io, options['quiet'] === true);
    const { graph } = await loadGraph(settings, progress.update);
    progress.finish();
    const path = relative(settings.base, resolve(name)).replaceAll('\\', '/');
    const doc = graph.docs.find(({ doc: one }) => one.file.path === path || one.file.path === name)?.doc;
    if (doc === undefined) throw new UsageError(`no docset holds \`${name}\``);
    if (options['markdown'] !== true) io.out(describe(graph, doc));
    else if (doc.kind !== 'page' && doc.kind !== 'fragment') throw new UsageError(`\`${name}\` is not a page`);
    else {
      const page = pageLoader(settings.base)(doc.file);
      io.out(page === null ? '' : toMarkdown(page.tree));
    }
    return 0;
  },
};
