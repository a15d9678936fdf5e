import type { Doc } from '../../core/types.ts';
import { loadGraph } from '../../pipeline.ts';
import { pageLoader } from '../../render/index.ts';
import { toMarkdown } from '../../markdown/write.ts';
import { commonOptions, stringOption, UsageError, type Command } from '../command.ts';
import { inspectSubject, nothingCalled, subjectOf, type Subject } from '../inspect/index.ts';
import { reportProgress } from '../progress.ts';
import { settingsFor } from '../settings-for.ts';

export const inspect: Command = {
  summary: 'Shows what Mooring makes of a file, an address or a section, in each locale, and what links to it',
  usage: 'FILE|URL|PAGE#SECTION|#SECTION [options]',
  options: {
    all: { type: 'boolean', short: 'a', summary: 'list all links' },
    markdown: { type: 'boolean', short: 'm', summary: 'print the normalized Markdown of a file instead' },
    dir: { type: 'string', value: 'DIR', summary: 'folder of the settings (default: the working folder)' },
    ...commonOptions,
  },
  run: async ({ positionals, options, io }) => {
    const [word, ...rest] = positionals;
    if (word === undefined || word === '' || rest.length > 0)
      throw new UsageError('inspect takes one FILE, URL, PAGE#SECTION or #SECTION');
    const settings = await settingsFor([stringOption(options, 'dir') ?? '.'], options);
    const progress = reportProgress(io, options['quiet'] === true);
    const { graph } = await loadGraph(settings, progress.update);
    progress.finish();
    const subject = subjectOf(graph, word);
    if (subject === null) throw nothingCalled(graph, word);
    const text =
      options['markdown'] === true
        ? markdownOf(settings.base, word, subject)
        : inspectSubject(graph, subject, options['all'] === true);
    io.out(text);
    return 0;
  },
};

function markdownOf(base: string, word: string, subject: Subject): string {
  const doc: Doc | null = subject.kind === 'file' ? subject.doc : null;
  if (doc?.kind !== 'page' && doc?.kind !== 'fragment') throw new UsageError(`\`${word}\` is not the file of a page`);
  const page = pageLoader(base)(doc.file);
  return page === null ? '' : toMarkdown(page.tree);
}
