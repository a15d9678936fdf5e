import { describe, expect, test } from 'vitest';
import { nameFiles } from '../../src/build/names.ts';
import type { NameIndex, NamePart } from '../../src/render/index.ts';
import type { Config } from '../../src/settings/index.ts';
import { wantedBy, wordsOf } from '../../src/site/scripts/address.ts';
import { offersFor } from '../../src/site/scripts/lost.ts';
import { graphOf, type Files } from './support/site.ts';

const config: Config = {
  locales: ['en-us', 'sv-se', 'ar-sa'],
  docsets: {
    learn: { root: 'learn/{locale}', route: 'azure', published: ['https://docs.example.com/{locale?}/azure/{path}'] },
    support: { root: 'support/{locale}' },
    extra: { root: 'extra/{locale}', editionOf: 'learn', as: { 'old-vm-guide.md': 'vm/start' } },
  },
};

const redirects = (...pairs: readonly (readonly [from: string, to: string])[]): string =>
  JSON.stringify({ redirections: pairs.map(([from, to]) => ({ source_path: from, redirect_url: to })) });

const files: Files = {
  'learn/en-us/vm/start.md': '# Start\n',
  'learn/en-us/vm/troubleshoot-start.md': '# Troubleshoot\n\n## Part\n',
  'learn/en-us/vm/troubleshoot-network.md': '# Network\n',
  'learn/sv-se/vm/start.md': '# Starta\n',
  'learn/ar-sa/vm/start.md': '# ابدأ\n',
  'learn/en-us/disk/resize.md': '# Resize\n',
  'learn/en-us/disk/hidden.md': '---\nrobots: noindex\n---\n# Hidden\n',
  'learn/en-us/.openpublishing.redirection.json': redirects(
    ['vm/begin.md', '/azure/vm/start'],
    ['vm/trouble.md', '/azure/vm/troubleshoot-start#part'],
    ['vm/gone.md', 'https://example.org/elsewhere'],
    ['vm/start.md', '/azure/disk/resize'],
    ['vm/lost.md', '/azure/vm/nowhere'],
  ),
  'support/en-us/microsoft.vm/does-not-start.md': '# Does not start\n',
};

function names(
  settings: Config = config,
  all: Files = files,
): { readonly index: NameIndex; readonly parts: NamePart[] } {
  const { '_names.json': index = '', ...parts } = nameFiles(graphOf(settings, all));
  return {
    index: JSON.parse(index) as NameIndex,
    parts: Object.values(parts).map((text) => JSON.parse(text) as NamePart),
  };
}

/** What is offered for an address, and the numbers of the parts that were loaded for it. */
async function offered(path: string, settings: Config = config, all: Files = files): Promise<readonly string[]> {
  const { index, parts } = names(settings, all);
  const { slug } = wantedBy(path, '/', settings.locales ?? []);
  const offers = await offersFor(slug, index, (number) => {
    const part = parts[number];
    return part === undefined ? Promise.reject(new Error(`no part ${number}`)) : Promise.resolve(part);
  });
  return offers.map(({ kind, to, locales }) => [kind, to, ...locales].join(' '));
}

describe('names', () => {
  test('every slug once, by folder and by the locales that have it', () => {
    expect(names()).toEqual({
      index: {
        version: 1,
        locales: [
          { name: 'en-us', tag: 'en-US', label: 'English' },
          { name: 'sv-se', tag: 'sv-SE', label: 'Svenska' },
          { name: 'ar-sa', tag: 'ar-SA', label: 'العربية' },
        ],
        everywhere: true,
        parts: ['azure'],
      },
      parts: [
        {
          pages: {
            'azure/disk': { '0': 'resize' },
            'azure/vm': { '0 1 2': 'start', '0': 'troubleshoot-network troubleshoot-start' },
            'support/microsoft.vm': { '0': 'does-not-start' },
          },
          old: {
            'azure/old-vm-guide': 'azure/vm/start',
            'azure/vm/begin': 'azure/vm/start',
            'azure/vm/gone': 'https://example.org/elsewhere',
            'azure/vm/trouble': 'azure/vm/troubleshoot-start#part',
          },
        },
      ],
    });
  });

  test('a large site is divided between folders', () => {
    const all = Object.fromEntries(
      ['a', 'b', 'c'].flatMap((folder) =>
        Array.from({ length: 1200 }, (_, i) => [`learn/en-us/${folder}/p${i}.md`, '# P\n'] as const),
      ),
    );
    const { index, parts } = names(config, all);
    expect(index.parts).toEqual(['azure/a', 'azure/c']);
    expect(parts.map(({ pages }) => Object.keys(pages))).toEqual([['azure/a', 'azure/b'], ['azure/c']]);
  });

  test('equal sites have equal files, and an empty one has no parts', () => {
    expect(nameFiles(graphOf(config, files))).toEqual(nameFiles(graphOf(config, files)));
    expect(Object.keys(nameFiles(graphOf(config, {})))).toEqual(['_names.json']);
  });
});

describe('an address', () => {
  const locales = ['en-us', 'sv-se'];
  test.each([
    ['/sv-se/azure/vm/start/', 'sv-se', 'azure/vm/start'],
    ['/SV-SE/Azure/VM/Start.HTML', 'sv-se', 'azure/vm/start'],
    ['/de-de/azure/vm/start', null, 'azure/vm/start'],
    ['/azure/vm/start.md', null, 'azure/vm/start'],
    ['/en-us/azure/vm/index.html', 'en-us', 'azure/vm'],
    ['/en-us/azure/vm/start).', 'en-us', 'azure/vm/start'],
    ['/en-us/azure//vm/', 'en-us', 'azure/vm'],
    ['/en-us/azure/my%20page/', 'en-us', 'azure/my-page'],
    ['/en-us/100%/', 'en-us', '100-'],
    ['/', null, ''],
  ])('%s', (path, locale, slug) => {
    expect(wantedBy(path, '/', locales)).toEqual({ locale, slug });
  });

  test('below a base', () => {
    expect(wantedBy('/help/sv-se/a/b/', '/help/', locales)).toEqual({ locale: 'sv-se', slug: 'a/b' });
  });

  test.each([
    ['azure/vm/troubleshoot-start', 'troubleshoot start'],
    ['azure/vm/start', 'vm start'],
    ['azure/virtual-machines/start', 'virtual machines start'],
    ['documentation/articles/vm-start', 'vm start'],
    ['x/3f2504e04f8941d3/y', ''],
    ['', ''],
  ])('words of %s', (slug, words) => {
    expect(wordsOf({ locale: null, slug })).toBe(words);
  });
});

describe('offers', () => {
  test.each([
    ['the same page in the locales that have it', '/sv-se/azure/vm/start', ['found azure/vm/start en-us sv-se ar-sa']],
    ['a locale that the site has not', '/de-de/azure/vm/start/', ['found azure/vm/start en-us sv-se ar-sa']],
    ['no locale, an ending, other case', '/Azure/VM/Start.md', ['found azure/vm/start en-us sv-se ar-sa']],
    ['an old name', '/sv-se/azure/vm/begin/', ['moved azure/vm/start en-us sv-se ar-sa']],
    ['an old name of a section', '/azure/vm/trouble', ['moved azure/vm/troubleshoot-start#part en-us']],
    ['an old name of what is elsewhere now', '/azure/vm/gone', ['moved https://example.org/elsewhere']],
    ['the name that an edition has', '/en-us/azure/old-vm-guide', ['moved azure/vm/start en-us sv-se ar-sa']],
    ['the route of another docset', '/en-us/support/vm/start/', ['near azure/vm/start en-us sv-se ar-sa']],
    [
      'an address of former times',
      '/en-us/documentation/articles/troubleshoot-start/',
      ['near azure/vm/troubleshoot-start en-us'],
    ],
    [
      'a folder',
      '/en-us/azure/vm/',
      [
        'near azure/vm/start en-us sv-se ar-sa',
        'near azure/vm/troubleshoot-network en-us',
        'near azure/vm/troubleshoot-start en-us',
      ],
    ],
    ['a name that ends too early', '/en-us/azure/vm/troubleshoot-s', ['near azure/vm/troubleshoot-start en-us']],
    ['a misspelt name', '/en-us/azure/vm/trubleshot-start/', ['near azure/vm/troubleshoot-start en-us']],
    [
      'a misspelt name in another folder',
      '/en-us/azure/disks/does-not-strat',
      ['near support/microsoft.vm/does-not-start en-us'],
    ],
    ['a page that wants no visitors', '/en-us/azure/disk/hidden/', []],
    ['nothing like it', '/en-us/azure/quux/', []],
    ['no page at all', '/en-us/', []],
    ['names that every object has', '/constructor/__proto__', []],
  ])('%s', async (_, path, wanted) => {
    expect(await offered(path)).toEqual(wanted);
  });

  test('only the part of the address is loaded where it knows the page', async () => {
    const { index, parts } = names();
    const two: NameIndex = { ...index, parts: ['azure', 'support/microsoft.vm'] };
    const loaded: number[] = [];
    const load = (number: number): Promise<NamePart> => {
      loaded.push(number);
      return Promise.resolve(parts[0] ?? { pages: {}, old: {} });
    };
    await offersFor('support/microsoft.vm/does-not-start', two, load);
    expect(loaded).toEqual([1]);
    await offersFor('azure/vm/nothing-like-it', two, load);
    expect(loaded.toSorted()).toEqual([0, 1, 1]);
  });
});
