import { describe, expect, test } from 'vitest';
import { planFrames } from '../../src/build/frames.ts';
import { linkPages } from '../../src/build/page-links.ts';
import { buildNavigation } from '../../src/navigation/index.ts';
import type { HomeView, PageView, SearchView } from '../../src/render/index.ts';
import type { Config } from '../../src/settings/index.ts';
import { graphOf, type Files } from './support/site.ts';

const config: Config = {
  locales: ['en-us', 'sv-se'],
  docsets: {
    docs: { root: 'docs/{locale}', published: ['https://docs.example.com/{path}'] },
    help: { root: 'help/{locale}' },
  },
};

function viewsOf(files: Files, locale: string, settings: Config): ReadonlyMap<string, PageView> {
  const graph = graphOf(settings, files);
  const navigation = buildNavigation(graph, locale);
  const jobs = planFrames({ graph, navigation, links: linkPages(graph, null), locale, shell: '' });
  return new Map(jobs.flatMap(({ job }) => (job.kind === 'page' ? [[job.out, job.view]] : [])));
}

function homeOf(files: Files, locale = 'en-us', settings = config): HomeView {
  const view = viewsOf(files, locale, settings).get(`${locale}/index.html`);
  if (view?.kind !== 'home') throw new Error('no home page');
  return view;
}

function searchOf(files: Files, locale = 'en-us', settings = config): SearchView {
  const view = viewsOf(files, locale, settings).get(`${locale}/search/index.html`);
  if (view?.kind !== 'search') throw new Error('no search page');
  return view;
}

const page = (title: string, ...lines: readonly string[]): string => `# ${title}\n\n${lines.join('\n')}\n`;
const dated = (title: string, date: string): string => `---\ntitle: ${title}\nms.date: ${date}\n---\n\n# ${title}\n`;
const selfHelp = (title: string, ...lines: readonly string[]): string =>
  `<properties pageTitle="${title}" selfHelpType="generic" articleId="a" />\n\n# ${title}\n\n${lines.join('\n')}\n`;
const labels = (links: readonly { readonly label: string }[]): readonly string[] => links.map(({ label }) => label);

describe('most useful articles', () => {
  const files = {
    'docs/en-us/a/one.md': page('One', '[Three](three.md) and again [Three](three.md#part)', '[Two](two.md)'),
    'docs/en-us/a/two.md': page('Two', '[Three](three.md)'),
    'docs/en-us/b/three.md': page('Other three', '[Two](../a/two.md)'),
    'docs/en-us/a/three.md': page('Three', '[Three](#three)'),
    'help/en-us/x/fails.md': selfHelp('Fails', '[Two](https://docs.example.com/a/two)'),
    'docs/sv-se/a/two.md': page('Två', '[Tre](three.md)'),
  };

  test('are those that most others link to, each of which counts once', () => {
    expect(homeOf(files).useful).toEqual([
      { label: 'Two', href: '/en-us/docs/a/two/', tag: null },
      { label: 'Three', href: '/en-us/docs/a/three/', tag: null },
    ]);
  });

  test('in a locale: its own first, then those of the source, which say so', () => {
    expect(homeOf(files, 'sv-se').useful).toEqual([
      { label: 'Två', href: '/sv-se/docs/a/two/', tag: null },
      { label: 'Three', href: '/sv-se/docs/a/three/', tag: 'en-US' },
    ]);
  });

  test('equal numbers stand in the order of their ids, and a page that wants no visitors is not named', () => {
    const all = Object.fromEntries(
      ['d', 'c', 'b', 'a'].map((name) => [
        `docs/en-us/a/${name}.md`,
        `---\nrobots: ${name === 'b' ? 'noindex' : 'index'}\n---\n${page(name.toUpperCase())}`,
      ]),
    );
    const from = page('From', '[](a.md) [d](d.md) [b](b.md) [c](c.md) [a](a.md)');
    expect(labels(homeOf({ ...all, 'docs/en-us/a/from.md': from }).useful)).toEqual(['A', 'C', 'D']);
  });

  test('never more than eight, and landing pages only as products', () => {
    const names = Array.from({ length: 12 }, (_, i) => `p${String(i).padStart(2, '0')}`);
    const all = Object.fromEntries(names.map((name) => [`docs/en-us/a/${name}.md`, page(name)]));
    const links = names.map((name) => `[x](${name}.md)`);
    const site = {
      ...all,
      'docs/en-us/a/index.md': page('A', ...links),
      'docs/en-us/a/z.md': page('Z', '[A](index.md)'),
    };
    expect(labels(homeOf(site).useful)).toEqual(names.slice(0, 8));
  });
});

describe('recently changed', () => {
  const files = {
    'docs/en-us/a/old.md': dated('Old', '01/02/2023'),
    'docs/en-us/a/new.md': dated('New', '11/30/2024'),
    'docs/en-us/a/same.md': dated('Same', '11/30/2024'),
    'docs/en-us/a/none.md': page('None'),
    'docs/sv-se/a/old.md': dated('Gammal', '02/03/2022'),
  };

  test('by the date of the text, newest first', () => {
    expect(homeOf(files).recent).toEqual([
      { label: 'New', href: '/en-us/docs/a/new/', tag: null, updated: '2024-11-30' },
      { label: 'Same', href: '/en-us/docs/a/same/', tag: null, updated: '2024-11-30' },
      { label: 'Old', href: '/en-us/docs/a/old/', tag: null, updated: '2023-01-02' },
    ]);
  });

  test('only what has changed in the language of the reader', () => {
    expect(homeOf(files, 'sv-se').recent).toEqual([
      { label: 'Gammal', href: '/sv-se/docs/a/old/', tag: null, updated: '2022-02-03' },
    ]);
  });
});

describe('products', () => {
  const toc =
    '- name: Pumps\n  items:\n  - name: Start\n    href: index.md\n  - name: Fit one\n    href: fit.md\n  - name: Clean\n    href: clean.md\n';
  const files = {
    'docs/en-us/pump-station/toc.yml': toc,
    'docs/en-us/pump-station/index.md':
      '---\ntitle: Pump stations\ndescription: All about pumps.\nms.topic: landing-page\n---\n\n# Pump stations\n',
    'docs/en-us/pump-station/fit.md': page('Fit a pump'),
    'docs/en-us/pump-station/clean.md': page('Clean a pump'),
    'docs/sv-se/pump-station/clean.md': page('Rengöra en pump'),
    'docs/en-us/valves/open.md': page('Open a valve'),
    'help/en-us/microsoft.pumpstation/stuck.md': selfHelp('Pump is stuck'),
    'help/en-us/taps/drips.md': selfHelp('Tap drips', '[Valve](https://docs.example.com/valves/open)'),
  };

  test('join the sections of several docsets that are called alike or lead to each other', () => {
    expect(homeOf(files).products).toEqual([
      {
        label: 'Pump stations',
        href: '/en-us/docs/pump-station/',
        description: 'All about pumps.',
        count: 3,
        articles: [
          { label: 'Fit one', href: '/en-us/docs/pump-station/fit/', tag: null },
          { label: 'Clean', href: '/en-us/docs/pump-station/clean/', tag: null },
        ],
        selfHelp: [{ label: 'Pump is stuck', href: '/en-us/help/microsoft.pumpstation/stuck/', tag: null }],
      },
      {
        label: 'Valves',
        href: '/en-us/docs/valves/open/',
        description: null,
        count: 2,
        articles: [{ label: 'Open a valve', href: '/en-us/docs/valves/open/', tag: null }],
        selfHelp: [{ label: 'Tap drips', href: '/en-us/help/taps/drips/', tag: null }],
      },
    ]);
  });

  test('in a locale: translated pages first, under the titles of their own language', () => {
    const [pumps] = homeOf(files, 'sv-se').products;
    expect(pumps?.description).toBeNull();
    expect(pumps?.articles).toEqual([
      { label: 'Rengöra en pump', href: '/sv-se/docs/pump-station/clean/', tag: null },
      { label: 'Fit a pump', href: '/sv-se/docs/pump-station/fit/', tag: 'en-US' },
    ]);
  });

  test('equal names within one docset are different things', () => {
    const twice = { 'docs/en-us/a/start/x.md': page('X'), 'docs/en-us/b/start/y.md': page('Y') };
    expect(labels(homeOf(twice).products)).toEqual(['Start', 'Start']);
  });

  test('a link to a page that only another locale has leads there if no copies are made', () => {
    const settings: Config = { ...config, fallbackPages: 'none' };
    expect(homeOf(files, 'sv-se', settings).products[1]?.articles).toEqual([
      { label: 'Open a valve', href: '/en-us/docs/valves/open/', tag: 'en-US' },
    ]);
  });
});

describe('search page', () => {
  const many = (folder: string, count: number): Files =>
    Object.fromEntries(
      Array.from({ length: count }, (_, i) => [`docs/en-us/${folder}/p${i}.md`, page(`${folder} ${i}`)]),
    );

  test('lists all topics with their pages, and is nothing for search engines', () => {
    const view = searchOf({ ...many('a', 2), 'help/en-us/a/stuck.md': selfHelp('Stuck') });
    expect(view.canonical).toBeNull();
    expect(view.alternates.map(({ href, own }) => [href, own])).toEqual([
      ['/en-us/search/', true],
      ['/sv-se/search/', true],
    ]);
    expect(view.topics).toEqual([
      {
        label: 'A',
        href: '/en-us/docs/a/p0/',
        articles: [
          { label: 'a 0', href: '/en-us/docs/a/p0/', tag: null },
          { label: 'a 1', href: '/en-us/docs/a/p1/', tag: null },
        ],
        selfHelp: [{ label: 'Stuck', href: '/en-us/help/a/stuck/', tag: null }],
        more: 0,
      },
    ]);
  });

  test('says how many it leaves out', () => {
    const { topics } = searchOf({ ...many('a', 500), ...many('b', 3) });
    expect(topics.map(({ articles, more }) => [articles.length, more])).toEqual([
      [200, 300],
      [3, 0],
    ]);
  });

  test('a page of that name has to be called otherwise', () => {
    const settings: Config = { docsets: { docs: { root: 'docs/{locale}', route: '' } } };
    const { topics } = searchOf({ 'docs/en-us/search.md': page('Search by hand') }, 'en-us', settings);
    expect(topics.map(({ href }) => href)).toEqual(['/en-us/search-1/']);
  });
});

test('the source locale also answers at the root, there for all languages', () => {
  const files = { 'docs/en-us/a.md': page('A') };
  expect([...viewsOf(files, 'sv-se', config).keys()]).toEqual([
    'sv-se/index.html',
    'sv-se/search/index.html',
    'sv-se/404.html',
  ]);
  const views = viewsOf(files, 'en-us', config);
  expect([...views.keys()]).toEqual([
    'en-us/index.html',
    'en-us/search/index.html',
    'en-us/404.html',
    'index.html',
    '404.html',
  ]);
  expect(views.get('404.html')).toMatchObject({ kind: 'not-found', says: ['en-us', 'sv-se'] });
  expect(views.get('en-us/404.html')).toMatchObject({ kind: 'not-found', says: ['en-us'] });
});
