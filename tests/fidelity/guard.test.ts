import { describe, expect, test } from 'vitest';
import type { Source } from '../../src/core/types.ts';
import { readPage, type ReadPage } from '../../src/dialects/index.ts';
import type { RootContent } from '../../src/markdown/index.ts';
import { fidelityOf, type Defect } from './guard.ts';

function source(text: string, rel = 'x.md'): Source {
  return { path: rel, docset: 'd', locale: 'en-us', rel, role: 'page', text, facts: [] };
}

/** Lost words with their lines, as a page says them whose reading is broken by `damage`. */
function lostFrom(text: string, damage: (page: ReadPage) => unknown = () => {}): readonly string[] {
  const { defects } = fidelityOf(source(text), (read) => {
    const page = readPage(read);
    damage(page);
    return page;
  });
  return defects.map(describeDefect);
}

const describeDefect = ({ line, word, count, kind }: Defect): string =>
  `${line} ${word}${count > 1 ? ` ${count}` : ''}${kind === 'text' ? '' : ` ${kind}`}`;

const drop =
  (type: RootContent['type']) =>
  ({ tree }: ReadPage): void => {
    tree.children = tree.children.filter((node) => node.type !== type);
  };

const TEXT = `# Title here

One two *three*four.

- item

![picture of a cat](cat.png)

    code line

<p>raw <b>words</b></p>
`;

test('a page that shows everything has no defects', () => {
  expect(lostFrom(TEXT)).toEqual([]);
});

describe('a step that loses something is found', () => {
  test.each([
    ['paragraph', ['3 one', '3 two', '3 three', '3 four', '7 picture alt', '7 of alt', '7 a alt', '7 cat alt']],
    ['list', ['5 item']],
    ['code', ['9 code code', '9 line code']],
    ['html', ['11 raw', '11 words']],
  ] as const)('%s', (type, words) => {
    expect(lostFrom(TEXT, drop(type))).toEqual(words);
  });

  test('the title', () => {
    const lost = lostFrom(TEXT, ({ doc }) => {
      (doc as { outline: unknown }).outline = [];
    });
    expect(lost).toEqual(['1 title', '1 here']);
  });

  test('one of several equal words', () => {
    // Which of them can't be told.
    expect(lostFrom('a b\n\n- a b\n\nb b\n', drop('list')).map((lost) => lost.slice(2))).toEqual(['a', 'b']);
  });
});

describe('losses', () => {
  const lose =
    (text: string, start = 0, end = TEXT.length) =>
    ({ collected }: ReadPage): void =>
      void collected.losses.push({ kind: 'marker', span: { start, end }, text });

  test('account for the words they name, once', () => {
    const both = lostFrom('a a b\n', (page) => {
      drop('paragraph')(page);
      lose('a', 0, 6)(page);
    });
    expect(both).toEqual(['1 a', '1 b']);
  });

  test('account for nothing elsewhere', () => {
    const text = 'Note a\n\n[Note](x) b\n';
    const lost = lostFrom(text, (page) => {
      page.tree.children = page.tree.children.slice(1);
      lose('note', 15, 16)(page);
    });
    expect(lost).toContain('1 note');
  });

  test('can name only what stands in their place', () => {
    expect(lostFrom('a\n', lose('zebra', 0, 2))).toEqual(['1 zebra false-loss']);
  });

  test('are counted by kind, and those that nobody misses', () => {
    const found = fidelityOf(source('a b\n'), (read) => {
      const page = readPage(read);
      lose('a b', 0, 4)(page);
      return page;
    });
    expect(found).toMatchObject({ words: 2, losses: { marker: 2 }, unused: { marker: 2 }, defects: [] });
  });
});

describe('what counts as said', () => {
  const words = (text: string, rel?: string): number => fidelityOf(source(text, rel)).words;

  test.each([
    ['a header does not', '---\ntitle: a b c\n---\nd\n', 1],
    ['what stands above a header does', 'a b\n\n<properties pageTitle="c" />\n\nd\n', 3],
    ['placeholders do, known tags do not', 'a <b>c</b> <server-name> d\n', 5],
    ['comments do', '<!-- a b -->\n\nc\n', 3],
    ['addresses of links do not', '[a](https://b.c/d)\n', 1],
    ['strings of data do, and names', '<properties pageTitle="x" />\n# a\n---\n{"b": "c d", "e": ["f"]}\n---\n', 6],
    ['addresses in the portal do', '[a](data-blade:Ext.Blade)\n', 5],
  ])('%s', (_, text, count) => {
    expect(words(text)).toBe(count);
  });

  test('of a page of YAML its strings and names, but for the metadata and addresses', () => {
    expect(
      words(
        '### YamlMime:FAQ\nmetadata:\n  title: a b\nsections:\n  - name: c\n    href: g/h\n    x: |\n      d **e**\n',
        'x.yml',
      ),
    ).toBe(7);
  });

  test('of a capture the line of the document', () => {
    expect(words('Some chrome\n\n--- title: a b --- # c d\n\nError:\n', 'x.txt')).toBe(2);
  });
});
