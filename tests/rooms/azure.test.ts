import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lineStarts, placeAt } from '../../src/core/text.ts';
import { readPage } from '../../src/dialects/index.ts';
import { toSource } from '../../src/read/index.ts';
import { fidelityOf } from '../fidelity/guard.ts';
import { bodyOf } from './support/body.ts';
import { fileRef, graphOf, verdict } from './support/site.ts';

const FOLDER = new URL('./azure/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');
const names = readdirSync(FOLDER).flatMap((name) => (name.endsWith('.md') ? [name.slice(0, -3)] : []));
const include = { 'docs/en-us/includes/plain.md': 'Text of the *include*.\n' };

describe('markers of old Azure articles', () => {
  test.each(names)('%s', (name) => {
    const path = `docs/en-us/articles/widgets/${name}.md`;
    expect(bodyOf(path, { ...include, [path]: read(`${name}.md`) })).toBe(read(`${name}.html`));
  });

  test.each(names)('%s: no word is lost', (name) => {
    const source = toSource(fileRef(`docs/en-us/articles/widgets/${name}.md`), Buffer.from(read(`${name}.md`)));
    expect(fidelityOf(source).defects).toEqual([]);
  });

  test.each(names)('%s: the header is read, and only what is odd is noted', (name) => {
    const source = toSource(fileRef(`docs/en-us/articles/widgets/${name}.md`), Buffer.from(read(`${name}.md`)));
    const { dialect, meta, facts } = readPage(source).doc;
    expect(dialect).toBe('azure');
    expect(meta).toMatchObject({ service: ['widgets'], authors: ['sam'], msAuthors: ['sam'], updated: '2016-07-14' });
    const starts = lineStarts(source.text);
    const noted = facts.map(({ kind, span, saw }) => `${placeAt(starts, span.start).line} ${kind} ${saw}`);
    expect(noted).toEqual(NOTED[name] ?? []);
  });
});

/** What is noted of each fixture, by line. */
const NOTED: Readonly<Record<string, readonly string[]>> = {
  'alerts-translated': [
    '18 alert-translated [AZURE.REMARQUE]',
    '20 alert-translated [AZURE.VIKTIGT]',
    '22 alert-translated [AZURE.OPMERKING]',
    '24 alert-translated [AZURE.AVERTISSEMENT]',
  ],
  headings: ['18 heading-space ##No blank behind the signs', '20 heading-space ###<a id="named"></a>A name of its own'],
  unknown: [
    '18 marker-unknown [AZURE.ACOM-BUTTON]',
    '20 marker-unknown [AZURE.BANNER]',
    '22 marker-unknown [AZURE.EMPTY]',
  ],
  videos: [
    '22 video-dead-host azure.microsoft.com/documentation/videos/widgets-in-five-minutes',
    '24 video-dead-host azure.microsoft.com/documentation/videos/widgets-again',
    '28 video-dead-host azure.microsoft.com/documentation/videos/widgets-in-a-list',
  ],
};

/** A page with a header of its own and one line of text. */
const page = (header: string): string => `${header}\n\n# Title\n\n> [AZURE.NOTE] Text.\n`;

test.each([
  ['on lines of their own', '<properties\n  pageTitle="A"\n  services="b" />\n<tags\n  ms.service="b" />', 'azure'],
  ['on one line each', '<properties pageTitle="A"/>\n<tags ms.service="b"/>', 'azure'],
  ['both on one line', '<properties pageTitle="A"/><tags ms.service="b"/>', 'azure'],
  ['with an empty line between', '<properties pageTitle="A"/>\n\n<tags ms.service="b"/>', 'azure'],
  ['in another case', '<Properties pageTitle="A"/>\n<Tags ms.service="b"/>', 'azure'],
  ['indented', '  <properties pageTitle="A"/>\n  <tags ms.service="b"/>', 'azure'],
  ['without tags', '<properties pageTitle="A"/>', 'selfhelp'],
  ['with tags only in the text', '<properties pageTitle="A"/>\n\nUse `<tags x="y"/>` for that.', 'selfhelp'],
])('a header %s', (_, header, dialect) => {
  const path = 'docs/en-us/a.md';
  const { doc } = readPage(toSource(fileRef(path), Buffer.from(page(header))));
  expect([doc.dialect, doc.meta.title]).toEqual([dialect, 'A']);
  expect(bodyOf(path, { [path]: page(header) })).toContain('<p>Text.</p>');
});

test('links between articles lead to pages, wherever they stand', () => {
  const files = {
    'docs/en-us/articles/widgets/links.md': read('links.md'),
    'docs/en-us/articles/widgets/other-article.md': '# Other\n\n## Part\n',
    'docs/en-us/articles/folder/third.md': '# Third\n',
  };
  const docset = {
    root: 'docs/{locale}',
    strip: 'articles/',
    published: ['https://azure.microsoft.com/{locale?}/documentation/articles/{basename}/'],
  };
  const graph = graphOf({ locales: ['en-us'], docsets: { docs: docset } }, files);
  const from = 'docs/en-us/articles/widgets/links.md';
  const other = 'page docs/en-us/articles/widgets/other-article.md';
  expect(verdict(graph, from, 'other-article.md')).toBe(other);
  expect(verdict(graph, from, 'other-article.md#part')).toBe(`${other} #part`);
  expect(verdict(graph, from, '../folder/third.md')).toBe('page docs/en-us/articles/folder/third.md');
  expect(verdict(graph, from, '/documentation/articles/other-article/')).toBe(other);
  expect(verdict(graph, from, '/documentation/articles/other-article/#part')).toBe(`${other} #part`);
  expect(verdict(graph, from, 'http://azure.microsoft.com/documentation/articles/other-article/')).toBe(other);
  expect(verdict(graph, from, 'https://azure.microsoft.com/fr-fr/documentation/articles/third/')).toBe(
    'page docs/en-us/articles/folder/third.md',
  );
  expect(verdict(graph, from, '/services/widgets/')).toBe('external https://azure.microsoft.com/services/widgets/');
});
