import { beforeAll, afterAll, expect, test } from 'vitest';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { inspectSubject, nothingCalled, subjectOf } from '../../src/cli/inspect/index.ts';
import { main } from '../../src/cli/main.ts';
import type { Graph } from '../../src/graph/index.ts';
import type { Config } from '../../src/settings/index.ts';
import { graphOf, writeTree, type Tree } from '../hostile/tree.ts';

const config: Config = {
  site: { url: 'https://help.example.com', title: 'Help' },
  locales: ['en-us', 'nl-nl', 'sv-se'],
  docsets: {
    boats: {
      root: '{locale}',
      route: 'boats',
      fragments: 'includes/**',
      published: ['https://old.example.com/{locale?}/boats/{path}'],
    },
  },
};

const TREE: Tree = {
  'en-us/pump.md': '# Pump\n\n## Filter\n\nSee [its part](#filter).\n\n[!INCLUDE [x](includes/safety.md)]\n',
  'sv-se/pump.md': '# Pump\n\n## <a name="filter"></a>Siktet\n\n<a id="part"></a>Del.\n',
  'en-us/includes/safety.md': '## Safety\n\nRead [this](#safety) and [that](https://shop.example.com/x).\n',
  'en-us/hull.md': '# Hull\n\n[1](pump.md) [2](pump.md#filter) [3](pump.md#Filters) ![4](media/hull.png)\n',
  'nl-nl/hull.md': '# Romp\n\n[1](pump.md) [2](https://old.example.com/boats/pump#filter) [3](bilge.md)\n',
  'sv-se/hull.md': '# Skrov\n\n[1](pump.md#siktet) [2](gone.md) [3](https://shop.example.com/x)\n',
  'en-us/media/hull.png': 'x',
  'en-us/.openpublishing.redirection.json':
    '{ "redirections": [{ "source_path": "bilge.md", "redirect_url": "/boats/pump" }] }\n',
};

let base = '';
let graph: Graph;

beforeAll(async () => {
  base = writeTree(TREE);
  graph = await graphOf(base, config);
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** What is said of a word, line by line. */
function saidOf(word: string, all = false): readonly string[] {
  const subject = subjectOf(graph, word);
  if (subject === null) throw nothingCalled(graph, word);
  return inspectSubject(graph, subject, all).trimEnd().split('\n');
}

const PAGE = [
  'Page',
  '  en-us     en-us/pump.md  /en-us/boats/pump/',
  '  nl-nl     en-us/pump.md (the page of en-us)  /nl-nl/boats/pump/',
  '  sv-se     sv-se/pump.md  /sv-se/boats/pump/',
];

const LINKS = [
  'Links to it',
  '  en-us     4',
  '    en-us/.openpublishing.redirection.json:1:37  /boats/pump  (redirect)',
  '    en-us/hull.md:3:5  pump.md',
  '    en-us/hull.md:3:18  pump.md#filter',
  '    en-us/hull.md:3:38  pump.md#Filters  (no such section)',
  '  nl-nl     3',
  '    nl-nl/hull.md:3:5  pump.md  (read in en-us)',
  '    nl-nl/hull.md:3:18  https://old.example.com/boats/pump#filter  (read in en-us)',
  '    nl-nl/hull.md:3:65  bilge.md  (redirected, read in en-us)',
  '  sv-se     1',
  '    sv-se/hull.md:3:5  pump.md#siktet',
];

test.each([
  ...['boats/pump', 'pump', 'pump.md', 'Boats/Pump.md', 'boats/pump/', '/sv-se/boats/pump/', '/boats/pump'],
  ...['https://help.example.com/nl-nl/boats/pump/', 'https://help.example.com/en-us/boats/pump'],
])('%s is a page in all locales', (word) => {
  expect(saidOf(word)).toEqual(['boats/pump', '', ...PAGE, '', ...LINKS]);
});

test('an address that a docset is published under is that page', () => {
  expect(saidOf('https://old.example.com/fr-fr/boats/pump')).toEqual([
    'https://old.example.com/fr-fr/boats/pump',
    '',
    'Leads to',
    '  en-us     page      en-us/pump.md',
    '  nl-nl     fallback  en-us/pump.md (the page of en-us)',
    '  sv-se     page      sv-se/pump.md',
    '',
    ...LINKS,
  ]);
});

const SECTION = [
  'Section #filter',
  '  en-us     en-us/pump.md:3:1  ## Filter  (from its text)',
  '  nl-nl     no page of its own',
  '  sv-se     sv-se/pump.md:3:1  ## Siktet  (declared; also #siktet)',
  '',
  'Links to it',
  '  en-us     2',
  '    en-us/hull.md:3:18  pump.md#filter',
  '    en-us/pump.md:5:16  #filter',
  '  nl-nl     1',
  '    nl-nl/hull.md:3:18  https://old.example.com/boats/pump#filter  (read in en-us)',
  '  sv-se     1',
  '    sv-se/hull.md:3:5  pump.md#siktet',
];

test.each(['boats/pump#filter', 'pump#filter', '#filter'])('%s is a section in all locales', (word) => {
  expect(saidOf(word)).toEqual(['boats/pump', '', ...PAGE, '', ...SECTION]);
});

test('a section may be named after the path of a file, or in an address', () => {
  expect(saidOf('sv-se/pump.md#filter').slice(6)).toEqual(['', ...SECTION]);
  expect(saidOf('https://old.example.com/boats/pump#filter').slice(7)).toEqual(SECTION);
});

test('an alias is the same section under another name', () => {
  expect(saidOf('pump#siktet')).toContain('  en-us     none');
  expect(saidOf('pump#siktet')).toContain('  sv-se     sv-se/pump.md:3:1  ## Siktet  (declared; also #filter)');
  expect(saidOf('pump#siktet').at(-1)).toBe('    sv-se/hull.md:3:5  pump.md#siktet');
});

test('what is declared outside of headings has its place', () => {
  expect(saidOf('#part')).toContain('  sv-se     sv-se/pump.md:5:1  declared outside of headings');
});

test('a section that an include brings in stands there, and so do the links to it', () => {
  const said = saidOf('pump#safety');
  expect(said).toContain('  en-us     en-us/includes/safety.md:1:1  ## Safety  (from its text)');
  expect(said).toContain('    en-us/includes/safety.md:3:13  #safety');
});

test('a section that is nowhere is near another, and links may look for it', () => {
  const said = saidOf('pump#Filters');
  expect(said).toContain('  en-us     none; there is #filter');
  expect(said.slice(-5)).toEqual([
    'Links to it',
    '  en-us     1',
    '    en-us/hull.md:3:38  pump.md#Filters  (no such section)',
    '  nl-nl     none',
    '  sv-se     none',
  ]);
});

test('a redirect is shown with its end', () => {
  expect(saidOf('https://old.example.com/boats/bilge')).toEqual([
    'https://old.example.com/boats/bilge',
    '',
    'Leads to',
    '  en-us     redirect  to /boats/pump (en-us/.openpublishing.redirection.json:1:37)',
    '            page      en-us/pump.md',
    '  nl-nl     redirect  to /boats/pump (en-us/.openpublishing.redirection.json:1:37)',
    '            fallback  en-us/pump.md (the page of en-us)',
    '  sv-se     redirect  to /boats/pump (en-us/.openpublishing.redirection.json:1:37)',
    '            page      sv-se/pump.md',
    '',
    'Links to it',
    '  en-us     none',
    '  nl-nl     1',
    '    nl-nl/hull.md:3:65  bilge.md  (redirected, read in en-us)',
    '  sv-se     none',
  ]);
});

test('a page that is missing, and an address elsewhere, have links too', () => {
  expect(saidOf('https://old.example.com/boats/gone').slice(2)).toEqual([
    'Leads to',
    ...['en-us', 'nl-nl', 'sv-se'].map((locale) => `  ${locale}     missing   no locale has \`gone\``),
    '',
    'Links to it',
    '  en-us     none',
    '  nl-nl     none',
    '  sv-se     1',
    '    sv-se/hull.md:3:25  gone.md',
  ]);
  expect(saidOf('https://shop.example.com/x').filter((line) => line.startsWith('    '))).toEqual([
    '    en-us/includes/safety.md:3:33  https://shop.example.com/x',
    '    sv-se/hull.md:3:38  https://shop.example.com/x',
  ]);
  expect(saidOf('https://nobody.example.com/').at(-1)).toBe('Nothing links to it');
});

test('a file is described, with the links to this very file', () => {
  const said = saidOf('en-us/includes/safety.md');
  expect(said.slice(0, 2)).toEqual([
    'en-us/includes/safety.md',
    '  docset boats, locale en-us, fragment, dialect markdown',
  ]);
  expect(said.slice(-5)).toEqual([
    'Links to it',
    '  en-us     1',
    '    en-us/pump.md:7:15  includes/safety.md  (include)',
    '  nl-nl     none',
    '  sv-se     none',
  ]);
  expect(saidOf(join(base, 'sv-se/pump.md')).slice(-4)).toEqual([
    ...['  en-us     none', '  nl-nl     none', '  sv-se     1', '    sv-se/hull.md:3:5  pump.md#siktet'],
  ]);
});

test('a picture has the places that show it', () => {
  expect(saidOf('en-us/media/hull.png').slice(0, 5)).toEqual([
    'en-us/media/hull.png',
    '',
    'Links to it',
    '  en-us     1',
    '    en-us/hull.md:3:60  media/hull.png  (image)',
  ]);
});

test('ten links of a locale are listed, the others when asked for', async () => {
  const many = `# Many\n\n${'[x](pump.md) '.repeat(12)}\n`;
  const own = writeTree({ ...TREE, 'sv-se/many.md': many });
  try {
    const other = await graphOf(own, config);
    const said = (all: boolean): string =>
      inspectSubject(other, { kind: 'page', id: 'boats/pump', fragment: null }, all);
    expect(said(false)).toContain('  sv-se     13\n');
    expect(said(false)).toContain('\n    … and 3 more; --all lists them\n');
    expect(said(true).match(/sv-se\/many/g)).toHaveLength(12);
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
});

test('a section of several pages, and a name of several files, are told apart', async () => {
  const own = writeTree({
    'en-us/a/index-page.md': '# A\n\n## Same\n\n[x](../b/index-page.md#same)\n',
    'en-us/b/index-page.md': '# B\n\n## Same\n',
  });
  try {
    const other = await graphOf(own, config);
    const subject = subjectOf(other, '#same');
    expect(subject === null ? '' : inspectSubject(other, subject, false)).toBe(
      [
        '#same is a section of 2 pages',
        '  boats/a/index-page  en-us',
        '  boats/b/index-page  en-us',
        '',
        'Links to it',
        '  en-us     1',
        '    en-us/a/index-page.md:5:5  ../b/index-page.md#same',
        '  nl-nl     none',
        '  sv-se     none',
        '',
      ].join('\n'),
    );
    expect(subjectOf(other, 'index-page')).toEqual({
      kind: 'several',
      ids: ['boats/a/index-page', 'boats/b/index-page'],
    });
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
});

test.each([
  ['pumpe', 'no file, page, address or section is called `pumpe`; did you mean `pump`'],
  ['en-us/hul.md', 'no file, page, address or section is called `en-us/hul.md`; did you mean `en-us/hull.md`'],
  ['#filtr', 'no file, page, address or section is called `#filtr`; did you mean `#filter`'],
  ['entirely\u001bother', 'no file, page, address or section is called `entirely␛other`'],
])('%s is nothing', (word, message) => {
  expect(() => saidOf(word)).toThrow(message);
});

test('the command says so in one line', async () => {
  const tree = writeTree({ 'docs/en-us/a.md': '# A\n' });
  const printed = { out: '', err: '' };
  const io = {
    out: (text: string) => void (printed.out += text),
    err: (text: string) => void (printed.err += text),
    ...{ color: false, interactive: false },
  };
  try {
    expect(await main(['inspect', 'b', '--dir', tree, '--quiet'], io)).toBe(2);
    expect(await main(['inspect', 'a', '--dir', tree, '--quiet'], io)).toBe(0);
    expect(await main(['inspect', '--dir', tree, '--quiet'], io)).toBe(2);
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
  expect(printed.err.split('\n')).toEqual([
    'mooring: no file, page, address or section is called `b`',
    'mooring: inspect takes one FILE, URL, PAGE#SECTION or #SECTION',
    '',
  ]);
  expect(printed.out).toMatch(/^docs\/a\n\nPage\n/);
});
