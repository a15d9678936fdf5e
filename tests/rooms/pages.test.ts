import { describe, expect, test } from 'vitest';
import { detailsOf, editOf } from '../../src/build/page/details.ts';
import { isOwn, tagOf } from '../../src/build/page/edition.ts';
import { noticesOf } from '../../src/build/page/notices.ts';
import { relatedOf } from '../../src/build/page/related.ts';
import { linkPages } from '../../src/build/page-links.ts';
import type { Graph } from '../../src/graph/index.ts';
import { graphOf, pageOf, type Files } from './support/site.ts';

const LOCALES = { locales: ['en-us', 'sv-se', 'nl-nl'], source: 'en-us' };
const CONFIG = { ...LOCALES, docsets: { docs: { root: '{locale}' } } };
const SENTENCE = 'Open the valve when you hear the pump, and close it before the water has reached the top of it.\n\n';

function header(fields: Readonly<Record<string, string>>): string {
  return `---\n${Object.entries(fields)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('')}---\n\n`;
}

describe('pages that have to do with a page', () => {
  const selfHelp =
    '<properties\n  pageTitle="Pump stands still"\n  articleId="a1"\n  supportTopicIds="1,2"\n/>\n\n# Pump stands still\n\n[Pump](pump.md)\n';
  const files: Files = {
    'docs/en-us/pump.md': '# Pump\n\n[Valve](valve.md) [Basin](basin.md#top) [again](valve.md) [self](pump.md)\n',
    'docs/en-us/valve.md': '# Valve\n\n[Pump](pump.md)\n',
    'docs/en-us/basin.md': '# Basin\n',
    'docs/en-us/hose.md': '# Hose\n\n[Pump][p]\n\n[p]: pump.md\n',
    'docs/en-us/still.md': selfHelp,
    'docs/en-us/lonely.md': '# Lonely\n',
    'docs/sv-se/basin.md': '# Bassäng\n\n[Slang](hose.md)\n',
  };
  const graph = graphOf(CONFIG, files);
  const links = linkPages(graph, null);
  const labels = (locale: string, id: string): readonly (readonly string[])[] => {
    const { selfHelp: help, articles } = relatedOf(graph, links, locale, id);
    return [
      help.map(({ label }) => label),
      articles.map(({ label, tag }) => (tag === null ? label : `${label} (${tag})`)),
    ];
  };

  test('are those that link to it, first where both do, then those it links to', () => {
    expect(labels('en-us', 'docs/pump')).toEqual([['Pump stands still'], ['Valve', 'Hose', 'Basin']]);
  });

  test('are named in the reader’s language where they have it', () => {
    expect(labels('sv-se', 'docs/pump')).toEqual([['Pump stands still'], ['Valve (en-US)', 'Hose (en-US)', 'Bassäng']]);
  });

  test('are known by a link in any language', () => {
    expect(labels('en-us', 'docs/hose')).toEqual([[], ['Basin', 'Pump']]);
    expect(labels('en-us', 'docs/lonely')).toEqual([[], []]);
  });

  test('are kept between builds: only what an edit has touched is other than before', () => {
    expect(linkPages(graph, links.kept).moved).toEqual(new Set());
    const edited = graphOf(CONFIG, { ...files, 'docs/en-us/hose.md': '# Hose\n\n[Valve](valve.md)\n' });
    const again = linkPages(edited, links.kept);
    expect(again.moved).toEqual(new Set(['docs/hose', 'docs/valve', 'docs/pump']));
    expect(again.to('docs/pump')).toEqual(linkPages(edited, null).to('docs/pump'));
  });

  test('do not grow without end', () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [`docs/en-us/p${i}.md`, '# P\n\n[x](pump.md)\n']),
    );
    const crowd = graphOf(CONFIG, { ...files, ...many });
    const related = relatedOf(crowd, linkPages(crowd, null), 'en-us', 'docs/pump');
    expect(related.articles).toHaveLength(5);
  });
});

describe('what readers must know about a text', () => {
  const notices = (files: Files, locale: string, path: string): unknown => {
    const graph = graphOf(CONFIG, files);
    return noticesOf(graph, locale, pageOf(graph, path));
  };
  const source = `${header({ title: 'Pump', 'ms.date': '05/01/2026' })}# Pump\n\n## Start\n\n## Stop\n`;
  const original = { tag: 'en-US', href: '/en-us/docs/pump/' };

  test('it stands in for a translation', () => {
    expect(notices({ 'docs/en-us/pump.md': source }, 'sv-se', 'docs/en-us/pump.md')).toEqual([
      { kind: 'fallback', tag: 'en-US', href: '/en-us/docs/pump/' },
    ]);
  });

  test.each([
    ['MT', false],
    ['MTE', true],
  ])('%s: a machine has translated it, and when', (type, edited) => {
    const fields = {
      title: 'Pump',
      'ms.date': '05/01/2026',
      'ms.translationtype': type,
      'ms.lasthandoff': '06/02/2026',
    };
    const text = `${header(fields)}# Pump\n\n## Starta\n\n## Stanna\n`;
    expect(
      notices({ 'docs/en-us/pump.md': source, 'docs/sv-se/pump.md': text }, 'sv-se', 'docs/sv-se/pump.md'),
    ).toEqual([{ kind: 'machine', edited, date: '2026-06-02', original }]);
  });

  test('its original has moved on', () => {
    const text = `${header({ title: 'Pump', 'ms.date': '01/01/2025' })}# Pump\n\n## Starta\n`;
    const older = { kind: 'older', date: '2026-05-01', original };
    expect(
      notices({ 'docs/en-us/pump.md': source, 'docs/sv-se/pump.md': text }, 'sv-se', 'docs/sv-se/pump.md'),
    ).toEqual([older]);
  });

  test.each([
    ['of the same day', '05/01/2026', '## Starta\n'],
    [
      'older, but with the same sections',
      '01/01/2025',
      '## Starta <a name="start"></a>\n\n## Stanna <a name="stop"></a>\n',
    ],
  ])('nothing, of a translation that is %s', (_, date, sections) => {
    const text = `${header({ title: 'Pump', 'ms.date': date })}# Pump <a name="pump"></a>\n\n${sections}`;
    expect(
      notices({ 'docs/en-us/pump.md': source, 'docs/sv-se/pump.md': text }, 'sv-se', 'docs/sv-se/pump.md'),
    ).toEqual([]);
  });

  test('nobody has translated it', () => {
    const text = `${header({ title: 'Pump', 'ms.translationtype': 'HT' })}# Pump\n\n${SENTENCE.repeat(6)}`;
    const files = { 'docs/en-us/pump.md': `# Pump\n\n${SENTENCE.repeat(6)}`, 'docs/nl-nl/pump.md': text };
    expect(notices(files, 'nl-nl', 'docs/nl-nl/pump.md')).toEqual([{ kind: 'untranslated', tag: 'en-US', original }]);
  });
});

describe('a text that nobody has translated', () => {
  const text = `# Pump\n\n${SENTENCE.repeat(6)}`;
  const own = (graph: Graph): readonly [boolean, string] => {
    const page = pageOf(graph, 'docs/nl-nl/pump.md');
    return [isOwn(graph, 'nl-nl', page), tagOf(graph, page)];
  };

  test('is no page in its locale where the original is there', () => {
    expect(own(graphOf(CONFIG, { 'docs/nl-nl/pump.md': text, 'docs/en-us/pump.md': text }))).toEqual([false, 'en-US']);
  });

  test('is the only one there is elsewhere', () => {
    expect(own(graphOf(CONFIG, { 'docs/nl-nl/pump.md': text }))).toEqual([true, 'en-US']);
  });
});

test('what support asks for', () => {
  const graph = graphOf(CONFIG, {
    'docs/en-us/a.md':
      '<properties\n  pageTitle="A"\n  articleId="abc"\n  supportTopicIds="32, 33"\n  productPesIds="15"\n  cloudEnvironments="public, fairfax"\n/>\n\n# A\n',
  });
  expect(detailsOf(pageOf(graph, 'docs/en-us/a.md').doc.meta)).toEqual({
    articleId: 'abc',
    topics: ['32', '33'],
    products: ['15'],
    clouds: ['public', 'fairfax'],
  });
});

test('a page is edited where its docset says, else where the site does', () => {
  const files = { 'docs/en-us/a b.md': '# A\n' };
  const site = { edit: 'https://git.example.com/edit/{path}' };
  const page = (graph: Graph): string | null => editOf(graph, pageOf(graph, 'docs/en-us/a b.md'));
  expect(page(graphOf({ ...CONFIG, site }, files))).toBe('https://git.example.com/edit/docs/en-us/a%20b.md');
  const docs = { root: '{locale}', edit: 'https://other.example.com/{path}?plain=1' };
  expect(page(graphOf({ ...LOCALES, site, docsets: { docs } }, files))).toBe(
    'https://other.example.com/docs/en-us/a%20b.md?plain=1',
  );
  expect(page(graphOf(CONFIG, files))).toBe(null);
});
