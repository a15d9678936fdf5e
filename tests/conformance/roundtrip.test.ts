import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/dialects/index.ts';
import { parse, plainText, type Root } from '../../src/markdown/index.ts';
import { toMarkdown } from '../../src/markdown/write.ts';
import { fixtures } from './fixtures.ts';
import { shapeOf, type Shape } from './shape.ts';

/** Fixtures whose tree changes when it is written and read again, and why. */
const CHANGING: Readonly<Record<string, string>> = {
  'known-differences.md': 'the line end after an HTML block in a tight list item does not come back',
};

function read(text: string): Root {
  const source = { path: 'x.md', docset: 'd', locale: 'en-us', rel: 'x.md', role: 'page', text, facts: [] } as const;
  return readPage(source).tree;
}

/** Places are those of one text: another has others. */
function unplaced({ type, fields, children }: Shape): unknown {
  return { type, fields, children: children.map(unplaced) };
}

/** The shapes of a page and of the same page written and read again. */
function shapesOf(text: string): readonly [unknown, unknown] {
  const tree = read(text);
  // The header says how a text is read; it is no part of the page.
  const header = /^<properties[\s\S]*?\/>\n/.exec(text)?.[0] ?? '';
  return [unplaced(shapeOf(tree)), unplaced(shapeOf(read(header + toMarkdown(tree))))];
}

function words(tree: Root): readonly string[] {
  return plainText(tree).trim().split(/\s+/);
}

function typesIn(shape: Shape): readonly string[] {
  return [shape.type, ...shape.children.flatMap(typesIn)];
}

describe.each(fixtures)('$name', ({ text }) => {
  const written = toMarkdown(parse(text));

  test('is written the same when written again', () => {
    expect(toMarkdown(parse(written))).toBe(written);
  });

  test('keeps its words', () => {
    expect(words(parse(written))).toEqual(words(parse(text)));
  });
});

test.each(fixtures.filter(({ name }) => CHANGING[name] === undefined))(
  '$name keeps the shape of its page',
  ({ text }) => {
    const [before, after] = shapesOf(text);
    expect(after).toEqual(before);
  },
);

test.each(fixtures.filter(({ name }) => CHANGING[name] !== undefined))('$name changes still', ({ text }) => {
  const [before, after] = shapesOf(text);
  expect(after).not.toEqual(before);
});

test('every node of the project itself occurs in a fixture', () => {
  const types = new Set(fixtures.flatMap(({ text }) => typesIn(shapeOf(read(text)))));
  expect([...types]).toEqual(
    expect.arrayContaining([
      'alert',
      'tabs',
      'tab',
      'include',
      'video',
      'section',
      'token',
      'portalLink',
      'picture',
      'zone',
      'snippet',
      'noLoc',
    ]),
  );
});
