import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDoc, readPage } from '../../src/dialects/index.ts';
import { toSource } from '../../src/read/index.ts';
import { sectionTexts, type SectionText } from '../../src/render/index.ts';
import { fidelityOf } from '../fidelity/guard.ts';
import { bodyOf } from './support/body.ts';
import { fileRef, graphOf, pageOf, verdict } from './support/site.ts';

const read = (path: string): string => readFileSync(new URL(`./${path}`, import.meta.url), 'utf8');
const fixtures = ['faq', 'landing'].flatMap((folder) =>
  readdirSync(new URL(`./${folder}/`, import.meta.url)).flatMap((name) =>
    name.endsWith('.yml') ? [`${folder}/${name.slice(0, -4)}`] : [],
  ),
);
const include = { 'docs/en-us/includes/plain.md': 'Text of the *include*.\n' };
const pathOf = (name: string): string =>
  `docs/${name.includes('/sv-') ? 'sv-se' : 'en-us'}/articles/widgets/${name.split('/')[1]}.yml`;
const sourceOf = (name: string) => toSource(fileRef(pathOf(name)), Buffer.from(read(`${name}.yml`)));

/** Texts that stand farther down in the file than on the page keep their words, but not their places. */
const inPlace = fixtures.filter((name) => name !== 'faq/order');

describe.each(fixtures)('%s', (name) => {
  test('looks as it should', () => {
    expect(bodyOf(pathOf(name), { ...include, [pathOf(name)]: read(`${name}.yml`) })).toBe(read(`${name}.html`));
  });

  test('loses no word', () => {
    expect(fidelityOf(sourceOf(name)).defects).toEqual([]);
  });
});

describe.each(inPlace)('%s', (name) => {
  test('every link stands where its address does', () => {
    const { doc } = readPage(sourceOf(name));
    const { text } = sourceOf(name);
    for (const { url, span } of doc.links) {
      expect(text.slice(span.start, span.end).replace(/\\"/g, '"')).toContain(decodeURIComponent(url));
      expect(text.slice(span.start, span.end).split('\n').length).toBeLessThan(8);
    }
  });

  test('every heading stands where its text does', () => {
    const { doc } = readPage(sourceOf(name));
    const { text } = sourceOf(name);
    for (const item of doc.outline) {
      if (item.type !== 'heading') continue;
      const { span, text: heading } = item.heading;
      expect(text.slice(span.start, span.end)).toContain(heading.split(/[^\p{L}]/u)[0]);
    }
  });
});

describe('headers', () => {
  test('of questions and answers', () => {
    const { doc } = readPage(sourceOf('faq/plain'));
    expect(doc.dialect).toBe('faq');
    expect(doc.facts).toEqual([]);
    expect(doc.meta).toMatchObject({
      title: 'Widgets FAQ',
      h1: 'Questions about widgets',
      description: 'Questions that people ask about widgets.',
      topic: 'faq',
      service: ['widgets'],
      updated: '2024-02-04',
    });
  });

  test('of landing pages, and of those of the old kind', () => {
    expect(readPage(sourceOf('landing/landing')).doc).toMatchObject({
      dialect: 'landing',
      facts: [],
      meta: { title: 'Widgets documentation', description: 'Start here.', updated: '2024-01-27' },
    });
    expect(readPage(sourceOf('landing/landing-data')).doc).toMatchObject({
      dialect: 'landing',
      facts: [],
      meta: { title: 'Widgets - tutorials, samples', description: 'Old style.', updated: '2017-01-23' },
    });
  });

  test('of a page that cannot be read', () => {
    const { doc } = readPage(sourceOf('faq/broken'));
    expect(doc.meta.title).toBe('Broken');
    expect(doc.facts.map(({ kind }) => kind)).toEqual(['yaml-page']);
    const list = readPage(toSource(fileRef('docs/en-us/a.yml'), Buffer.from('### YamlMime:FAQ\n- a\n'))).doc;
    expect(list.facts.map(({ kind, saw }) => `${kind} ${saw}`)).toEqual([
      'yaml-page it holds no keys',
      'metadata-title ',
    ]);
  });

  test('a title counts where the metadata name none', () => {
    expect(readPage(sourceOf('faq/blocks')).doc.meta.title).toBe('Everything of Learn in an answer');
  });
});

describe('which YAML is a page', () => {
  test.each([
    ['### YamlMime:FAQ\ntitle: A\n', 'page', 'faq'],
    ['\n#YamlMime: faq\ntitle: A\n', 'page', 'faq'],
    ['### YamlMime:Landing\ntitle: A\n', 'page', 'landing'],
    ['### YamlMime:Hub\ntitle: A\n', 'page', 'landing'],
    ['### YamlMime:YamlDocument\ndocumentType: LandingData\ntitle: A\n', 'page', 'landing'],
    ['### YamlMime:YamlDocument\ndocumentType: Other\ntitle: A\n', 'other', 'none'],
    ['### YamlMime:ContextObject\nbrand: azure\n', 'other', 'none'],
    ['apiVersion: v1\nkind: Pod\n', 'other', 'none'],
    ['# YamlMime is written like this\n', 'other', 'none'],
    ['', 'other', 'none'],
  ])('%j', (text, kind, dialect) => {
    const doc = readDoc(toSource(fileRef('docs/en-us/a.yml'), Buffer.from(text)));
    expect([doc.kind, doc.dialect]).toEqual([kind, dialect]);
  });
});

describe('links to YAML pages', () => {
  const config = {
    locales: ['en-us', 'sv-se'],
    docsets: {
      docs: {
        root: 'docs/{locale}',
        strip: 'articles/',
        published: ['https://learn.example.com/{locale?}/azure/{path}'],
      },
    },
  };
  const from = 'docs/en-us/articles/widgets/page.md';
  const graph = graphOf(config, {
    [from]: '# Page\n',
    'docs/en-us/articles/widgets/faq.yml': read('faq/plain.yml'),
    'docs/en-us/articles/widgets/index.yml': read('landing/landing.yml'),
    'docs/en-us/articles/widgets/pod.yml': 'kind: Pod\n',
    'docs/en-us/articles/widgets/both.md': '# Markdown\n',
    'docs/en-us/articles/widgets/both.yml': read('faq/blocks.yml'),
  });
  const faq = 'page docs/en-us/articles/widgets/faq.yml';

  test.each([
    ['faq.yml', faq],
    ['faq.md', faq],
    ['faq.yml#general', `${faq} #general`],
    ['faq.yml#what-is-a-widget', `${faq} #what-is-a-widget`],
    ['faq.yml#what-is-a-widget-', `${faq} #what-is-a-widget`],
    ['faq.yml#why-doesn-t-it-start---no-power--', `${faq} #why-doesnt-it-start-no-power`],
    ['/azure/widgets/faq#how-much-is-it', `${faq} #how-much-is-it`],
    ['index.yml', 'page docs/en-us/articles/widgets/index.yml'],
    ['./', 'page docs/en-us/articles/widgets/index.yml'],
    ['/azure/widgets/', 'page docs/en-us/articles/widgets/index.yml'],
    ['pod.yml', 'unknowable (no dialect reads it)'],
    ['/azure/widgets/pod', 'unknowable (no dialect reads it) https://learn.example.com/azure/widgets/pod'],
    ['both.yml', 'page docs/en-us/articles/widgets/both.md'],
  ])('%s', (url, want) => {
    expect(verdict(graph, from, url)).toBe(want);
  });

  test('a landing page is the home of its folder', () => {
    expect(pageOf(graph, 'docs/en-us/articles/widgets/index.yml').slug).toBe('docs/widgets');
  });
});

test('a search finds questions, answers and links, each under its heading', () => {
  const sections = (name: string): readonly SectionText[] => {
    const file = fileRef(pathOf(name));
    const graph = graphOf(
      { locales: ['en-us'], docsets: { docs: { root: 'docs/{locale}' } } },
      { [file.path]: read(`${name}.yml`) },
    );
    const { headings } = graph.anchorsOf(pageOf(graph, file.path));
    const ids = headings.map(({ id, aliases }) => ({ id, aliases }));
    return sectionTexts({ file, locale: 'en-us', language: 'en', ids, links: {}, includes: {} }, 'Title', () =>
      readPage(sourceOf(name)),
    );
  };
  expect(sections('faq/plain')).toContainEqual({
    id: 'why-doesnt-it-start-no-power',
    heading: 'Why doesn\'t it start: "no power"?',
    text: 'Look at the plug. Then look at the fuse.',
  });
  expect(sections('landing/landing')).toContainEqual({
    id: 'about-widgets',
    heading: 'About widgets',
    text: 'Overview What is a widget? Concept Sizes & shapes [all] Address first',
  });
});
