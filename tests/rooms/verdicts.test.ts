import { describe, expect, test } from 'vitest';
import type { Config } from '../../src/settings/index.ts';
import { graphOf, pageOf, verdict, type Files } from './support/site.ts';

const config: Config = {
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

const files: Files = {
  'learn/en-us/articles/index.md': '# Home',
  'learn/en-us/articles/queues/index.md': '# Queues',
  'learn/en-us/articles/queues/queue.md':
    '# Queue\n\n## Limits\n\n## <a name="Set_up"></a>Setting up\n\n## Remove a dead letter\n',
  'learn/en-us/articles/queues/gap.md': '# Gap\n\n[!INCLUDE [gone](../../includes/gone.md)]\n',
  'learn/en-us/articles/queues/Big-Name.md': '# Big name',
  'learn/en-us/articles/queues/faq.yml': 'title: FAQ',
  'learn/en-us/articles/topics/topic.md': '# Topic\n\n[!INCLUDE [more](../../includes/more.md)]\n',
  'learn/en-us/articles/topics/twin.md': '# Twin A',
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

const graph = graphOf(config, files);
const EN = 'learn/en-us/articles/queues/queue.md';
const SV = 'learn/sv-se/articles/queues/queue.md';
const BE = 'learn/nl-be/articles/queues/start.md';
const MORE = 'learn/en-us/includes/more.md';

type Row = readonly [from: string, url: string, verdict: string];

const links: Readonly<Record<string, readonly Row[]>> = {
  'relative paths': [
    [EN, 'twin.md', 'page learn/en-us/articles/queues/twin.md'],
    [EN, './twin.md', 'page learn/en-us/articles/queues/twin.md'],
    [EN, '../topics/topic.md', 'page learn/en-us/articles/topics/topic.md'],
    [EN, '../topics/topic', 'page learn/en-us/articles/topics/topic.md'],
    [EN, '~/articles/topics/topic.md', 'page learn/en-us/articles/topics/topic.md'],
    [EN, String.raw`..\topics\topic.md`, 'page learn/en-us/articles/topics/topic.md'],
    [EN, '..%5Ctopics%5Ctopic.md', 'page learn/en-us/articles/topics/topic.md'],
    [EN, ' twin.md ', 'page learn/en-us/articles/queues/twin.md'],
    [EN, 'BIG-NAME.MD', 'page learn/en-us/articles/queues/Big-Name.md'],
    [EN, 'twin.md?view=latest#', 'page learn/en-us/articles/queues/twin.md'],
    [EN, '../queues/', 'page learn/en-us/articles/queues/index.md'],
    [EN, '../', 'page learn/en-us/articles/index.md'],
    [EN, '../index.md', 'page learn/en-us/articles/index.md'],
    [EN, '../../../other/x.md', 'unknowable (other repository)'],
    [EN, 'faq.yml', 'unknowable (no dialect reads it)'],
    [EN, '../bus/bus.md', 'page captures/en-us/bus-capture.txt'],
  ],
  'the fallback chain: own, configured, source, the rest': [
    [SV, 'own.md', 'page learn/sv-se/articles/queues/own.md'],
    [SV, 'twin.md', 'fallback learn/en-us/articles/queues/twin.md'],
    [BE, 'queue.md', 'fallback learn/nl-nl/articles/queues/queue.md'],
    [BE, 'twin.md', 'fallback learn/en-us/articles/queues/twin.md'],
    [SV, 'rest.md', 'fallback learn/fr-fr/articles/queues/rest.md'],
    [BE, 'rest.md', 'fallback learn/nl-nl/articles/queues/rest.md'],
    [EN, 'own.md', 'fallback learn/sv-se/articles/queues/own.md'],
    [SV, '../bus/bus.md', 'page captures/sv-se/bus-capture.txt'],
  ],
  'what is missing, and what nobody can know': [
    [EN, 'none.md', 'missing-page articles/queues/none'],
    [SV, 'none.md', 'missing-page articles/queues/none'],
    [EN, '../planes/none.md', 'unknowable (source not mounted)'],
    // The folder is known from an edition only: the docset's own tree says nothing about it.
    [EN, '../bus/none.md', 'unknowable (source not mounted)'],
    [EN, '', 'unknowable (empty)'],
    [EN, 'mailto:help@example.com', 'external mailto:help@example.com'],
    [EN, 'https://example.net/x', 'external https://example.net/x'],
    [EN, '//example.net/x', 'external //example.net/x'],
  ],
  'published addresses': [
    [EN, 'https://docs.example.com/azure/topics/topic', 'page learn/en-us/articles/topics/topic.md'],
    [EN, 'http://docs.example.com/azure/topics/topic', 'page learn/en-us/articles/topics/topic.md'],
    [EN, '//docs.example.com/azure/topics/topic', 'page learn/en-us/articles/topics/topic.md'],
    [EN, 'https://DOCS.Example.com/Azure/Topics/TOPIC', 'page learn/en-us/articles/topics/topic.md'],
    [EN, 'https://docs.example.com/de-de/azure/topics/topic/', 'page learn/en-us/articles/topics/topic.md'],
    [SV, 'https://docs.example.com/en-us/azure/queues/queue', 'page learn/sv-se/articles/queues/queue.md'],
    [EN, 'https://docs.example.com/azure/topics/topic.md?tabs=cli', 'page learn/en-us/articles/topics/topic.md'],
    [EN, 'https://docs.example.com/azure/queues/queue#limits', 'page learn/en-us/articles/queues/queue.md #limits'],
    [EN, 'https://docs.example.com/azure/queues/', 'page learn/en-us/articles/queues/index.md'],
    [EN, 'https://docs.example.com/azure/queues/index.html', 'page learn/en-us/articles/queues/index.md'],
    [EN, 'https://docs.example.com/azure/', 'page learn/en-us/articles/index.md'],
    [EN, 'https://docs.example.com/azure', 'page learn/en-us/articles/index.md'],
    [EN, 'https://docs.example.com/dns/x', 'external https://docs.example.com/dns/x'],
    [EN, 'https://docs.example.com/azure/queues/none', 'missing-page articles/queues/none https://docs.example.com/azure/queues/none'],
    [EN, 'https://docs.example.com/azure/queues/faq', 'unknowable (no dialect reads it) https://docs.example.com/azure/queues/faq'],
    [EN, 'https://docs.example.com/azure/fog/x', 'unknowable (source not mounted) https://docs.example.com/azure/fog/x'],
    [EN, 'https://www.example.com/en-us/kb/Topic/', 'page learn/en-us/articles/topics/topic.md'],
    [EN, 'https://www.example.com/kb/big-name', 'page learn/en-us/articles/queues/Big-Name.md'],
    [EN, 'https://www.example.com/kb/twin/', 'external https://www.example.com/kb/twin/'],
    [EN, 'https://www.example.com/kb/none/', 'external https://www.example.com/kb/none/'],
  ],
  'paths from the root of the published site': [
    [EN, '/azure/topics/topic', 'page learn/en-us/articles/topics/topic.md'],
    [SV, '/en-us/azure/queues/queue#limits', 'page learn/sv-se/articles/queues/queue.md #limits'],
    [EN, '/cli/queue', 'external https://docs.example.com/cli/queue'],
    ['support/en-us/printer.md', '/azure/topics/topic', 'page learn/en-us/articles/topics/topic.md'],
    ['support/en-us/printer.md', '/elsewhere', 'unknowable (other repository)'],
  ],
  redirects: [
    [EN, 'older.md', 'redirect to /azure/queues/queue = page learn/en-us/articles/queues/queue.md'],
    [EN, 'old.md#limits', 'redirect to /azure/queues/older = redirect to /azure/queues/queue = page learn/en-us/articles/queues/queue.md #limits'],
    [EN, '/azure/queues/older?x=1', 'redirect to /azure/queues/queue = page learn/en-us/articles/queues/queue.md'],
    [SV, 'older.md', 'redirect to /azure/queues/queue = page learn/sv-se/articles/queues/queue.md'],
    [EN, 'part.md', 'redirect to https://docs.example.com/azure/queues/queue#limits = page learn/en-us/articles/queues/queue.md #limits'],
    [EN, 'older.md#lost', 'redirect to /azure/queues/queue = missing-anchor learn/en-us/articles/queues/queue.md#lost'],
    [EN, 'away.md#x', 'redirect to https://other.example.org/queue = external https://other.example.org/queue#x'],
  ],
  'sections of a page': [
    [EN, '#limits', 'same-page #limits'],
    [EN, '#', 'same-page top'],
    [EN, '#top', 'same-page top'],
    [EN, '#:~:text=dead%20letter', 'same-page top'],
    [EN, '#tab/cli', 'same-page top'],
    [EN, '#Set_up', 'same-page #Set_up'],
    [EN, '#setting-up', 'same-page #Set_up'],
    [EN, '#set_up', 'missing-anchor learn/en-us/articles/queues/queue.md#set_up, near #Set_up by case'],
    [EN, '#set-up', 'missing-anchor learn/en-us/articles/queues/queue.md#set-up, near #Set_up by loose'],
    [EN, '#remove-the-dead-letter', 'missing-anchor learn/en-us/articles/queues/queue.md#remove-the-dead-letter, near #remove-a-dead-letter by distance'],
    [EN, '#xyz', 'missing-anchor learn/en-us/articles/queues/queue.md#xyz'],
    [SV, '#gr%C3%A4nser', 'same-page #limits'],
    [SV, '#ta-bort', 'same-page #remove-a-dead-letter'],
    [EN, 'gap.md#anything', 'page learn/en-us/articles/queues/gap.md #anything'],
    ['learn/en-us/articles/queues/gap.md', '#anything', 'unknowable (unresolved include) #anything'],
    [EN, '../bus/bus.md#anything', 'page captures/en-us/bus-capture.txt #anything'],
    [MORE, '#topic', 'same-page #topic'],
    [MORE, '#more', 'same-page #more'],
    [MORE, '#none', 'missing-anchor learn/en-us/articles/topics/topic.md#none'],
    ['learn/en-us/includes/alone.md', '#x', 'unknowable (not included anywhere) #x'],
  ],
};

describe.each(Object.entries(links))('%s', (_, rows) => {
  test.each(rows)('%s → %s', (from, url, wanted) => {
    expect(verdict(graph, from, url)).toBe(wanted);
  });
});

test('a redirect that leads to itself ends', () => {
  expect(verdict(graph, EN, 'ring.md')).toMatch(/^(redirect to \/azure\/queues\/ring = ){10,12}unknowable \(other repository\)/);
});

test.each([
  [EN, 'media/a.png', 'asset learn/en-us/articles/queues/media/a.png'],
  [SV, 'media/a.png', 'asset learn/en-us/articles/queues/media/a.png'],
  [SV, 'media/b.png', 'asset learn/sv-se/articles/queues/media/b.png'],
  [EN, 'media/b.png', 'asset learn/sv-se/articles/queues/media/b.png'],
  [EN, 'MEDIA/A.PNG', 'asset learn/en-us/articles/queues/media/a.png'],
  [EN, 'media/none.png', 'missing-asset articles/queues/media/none.png'],
  ['support/en-us/printer.md', 'pictures/lamp.png', 'unknowable (no media mounted)'],
  [EN, 'https://example.net/a.png', 'external https://example.net/a.png'],
] as const)('image: %s → %s', (from, url, wanted) => {
  expect(verdict(graph, from, url, 'image')).toBe(wanted);
});

test.each([
  [EN, '../../includes/more.md', 'include learn/en-us/includes/more.md'],
  [SV, '../../includes/more.md', 'include learn/en-us/includes/more.md'],
  [EN, '~/includes/More.md', 'include learn/en-us/includes/more.md'],
  [EN, '../../includes/none.md', 'missing-include includes/none.md'],
  [EN, '../../../../outside.md', 'missing-include ../../../../outside.md'],
  [EN, 'twin.md', 'missing-include articles/queues/twin.md'],
] as const)('include: %s → %s', (from, url, wanted) => {
  expect(verdict(graph, from, url, 'include')).toBe(wanted);
});

test('a page reads its links in the locale of whoever reads it', () => {
  expect(verdict(graph, EN, '../queues/queue.md', 'link', 'sv-se')).toBe('page learn/sv-se/articles/queues/queue.md');
  expect(verdict(graph, EN, 'own.md', 'link', 'sv-se')).toBe('page learn/sv-se/articles/queues/own.md');
});
