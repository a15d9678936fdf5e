import type { Config } from '../../../src/settings/index.ts';
import type { Files } from '../support/site.ts';

/** A docset in five locales, captures of its pages, and a docset without media. */
export const config: Config = {
  locales: ['en-us', 'sv-se', 'fr-fr', 'nl-nl', 'nl-be'],
  fallback: { 'nl-be': ['nl-nl'] },
  docsets: {
    learn: {
      root: 'learn/{locale}',
      route: 'azure',
      strip: 'articles/',
      published: [
        'https://docs.example.com/{locale?}/azure/{path}',
        'https://www.example.com/{locale?}/kb/{basename}/',
      ],
    },
    captures: { root: 'captures/{locale}', editionOf: 'learn', as: { 'bus-capture.txt': 'articles/bus/bus' } },
    support: { root: 'support/{locale}' },
  },
};

const redirections = [
  ['articles/queues/old.md', '/azure/queues/older'],
  ['articles/queues/older.md', '/azure/queues/queue'],
  ['articles/queues/part.md', 'https://docs.example.com/azure/queues/queue#limits'],
  ['articles/queues/away.md', 'https://other.example.org/queue'],
  ['articles/queues/ring.md', '/azure/queues/ring'],
].map(([source_path, redirect_url]) => ({ source_path, redirect_url }));

/** By `docset/locale/path`. */
export const files: Files = {
  'learn/en-us/articles/index.md': '# Home',
  'learn/en-us/articles/queues/index.md': '# Queues',
  'learn/en-us/articles/queues/queue.md':
    '# Queue\n\n## Limits\n\n## <a name="Set_up"></a>Setting up\n\n## Remove a dead letter\n',
  'learn/en-us/articles/queues/gap.md': '# Gap\n\n[!INCLUDE [gone](../../includes/gone.md)]\n',
  'learn/en-us/articles/queues/Big-Name.md': '# Big name',
  'learn/en-us/articles/queues/faq.yml': 'title: FAQ',
  'learn/en-us/articles/topics/topic.md': '# Topic\n\n[!INCLUDE [more](../../includes/more.md)]\n',
  'learn/en-us/articles/topics/twin.md': '# Twin A\n\n## Top\n',
  'learn/en-us/articles/queues/twin.md': '# Twin B',
  'learn/en-us/articles/queues/media/a.png': '',
  'learn/en-us/includes/more.md': '## More\n',
  'learn/en-us/includes/alone.md': 'Nobody shows this.\n',
  'learn/en-us/.openpublishing.redirection.json': JSON.stringify({ redirections }),
  'learn/sv-se/articles/queues/queue.md': '# Kö\n\n## Gränser\n\n## Ställa in\n\n## Ta bort\n',
  'learn/sv-se/articles/queues/own.md': '# Bara här',
  'learn/sv-se/articles/queues/media/b.png': '',
  'learn/fr-fr/articles/queues/rest.md': '# Reste',
  'learn/nl-nl/articles/queues/queue.md': '# Wachtrij',
  'learn/nl-nl/articles/queues/rest.md': '# Rest',
  'learn/nl-be/articles/queues/start.md': '# Begin',
  'captures/en-us/bus-capture.txt': 'Bus, as it was on a screen',
  'captures/sv-se/bus-capture.txt': 'Buss',
  'support/en-us/printer.md': '# Printer\n\n![shown](pictures/lamp.png)\n',
};
