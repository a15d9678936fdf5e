import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/dialects/index.ts';
import { bodyOf } from '../rooms/support/body.ts';
import { fileRef } from '../rooms/support/site.ts';
import { toSource } from '../../src/read/index.ts';

const PATH = 'docs/en-us/a.yml';
const HEAD = '### YamlMime:FAQ\ntitle: A\n';
const answer = (text: string): string =>
  `${HEAD}sections:\n- name: B\n  questions:\n  - question: C\n    answer: ${text}\n`;
const kinds = (text: string): readonly string[] =>
  readPage(toSource(fileRef(PATH), Buffer.from(text))).doc.facts.map(({ kind, saw }) => `${kind} ${saw}`);

/** What must be read in a moment, and shown in some way. */
const large: Readonly<Record<string, string>> = {
  'a text of 5 MB in a block': answer(`|\n      ${'word '.repeat(1_000_000)}`),
  'a text of 5 MB in quotes': answer(`"${'word '.repeat(1_000_000)}"`),
  'a plain text of many lines': answer(`a\n${'      b c\n'.repeat(200_000)}`),
  escapes: answer(`"${'\\x41\\n'.repeat(300_000)}"`),
  'single quotes': answer(`'${"''".repeat(500_000)}'`),
  signs: `### YamlMime:Landing\ntitle: "${'*_[]<>'.repeat(50_000)}"\n`,
  'ten thousand questions': `${HEAD}sections:\n- questions:\n${'  - question: Why?\n    answer: So.\n'.repeat(10_000)}`,
  'twenty thousand links': `### YamlMime:Landing\nlandingContent:\n- title: A\n  linkLists:\n  - links:\n${'    - text: a\n      url: b.md\n'.repeat(20_000)}`,
  'lists in lists': `### YamlMime:Landing\na: ${'['.repeat(50_000)}`,
  'maps in maps': `### YamlMime:Landing\n${Array.from({ length: 2_000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')} b\n`,
  tabs: `${HEAD}sections:\n${'\t- name: a\n'.repeat(100_000)}`,
  anchors: `${HEAD}a: ${'&a '.repeat(50_000)}b\n`,
  directives: `${HEAD}${'%\n'.repeat(50_000)}`,
  documents: `${HEAD}${'---\n'.repeat(50_000)}`,
  fences: answer(`|\n${'      ```\n      a\n'.repeat(50_000)}`),
};

test.each(Object.entries(large))('%s', { timeout: 20_000 }, (_, text) => {
  expect(() => readPage(toSource(fileRef(PATH), Buffer.from(text)))).not.toThrow();
});

describe('nothing is evaluated, and nothing grows', () => {
  test('a function', () => {
    const text = `${HEAD}summary: !!js/function 'function () { throw 1 }'\n`;
    expect(kinds(text)).toEqual([expect.stringMatching(/^yaml-page unknown tag/)]);
    expect(bodyOf(PATH, { [PATH]: text })).toContain('throw 1');
  });

  test('aliases that would repeat each other', () => {
    const lines = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`);
    const text = `${HEAD}a0: &a0 lol\n${lines.join('\n')}\n`;
    expect(kinds(text)).toEqual(['yaml-page aliases repeat more than the text holds']);
    const words = bodyOf(PATH, { [PATH]: text }).replace(/<[^>]*>/g, '');
    expect(words.length).toBeLessThan(2 * text.length + 1_000);
  });

  test('merge keys', () => {
    expect(() => kinds(`${HEAD}a: &a {title: B}\n<<: *a\nsections:\n- <<: *a\n`)).not.toThrow();
  });

  test('an alias that holds itself', () => {
    expect(() => kinds(`${HEAD}sections: &a\n- questions: *a\n`)).not.toThrow();
  });

  test('keys called like what every object has', () => {
    expect(kinds(`${HEAD}__proto__: a\nconstructor: b\nmetadata:\n  __proto__: c\n`)).not.toContain('yaml-page');
  });
});

test('text of a page that cannot be read is text', () => {
  const text = `${HEAD}summary: "\n<script>alert(1)</script>\n\`\`\`\`\n`;
  const html = bodyOf(PATH, { [PATH]: text });
  expect(html).not.toContain('<script');
  expect(html).toContain('````');
});

test('control characters that escapes bring in become blanks', () => {
  expect(bodyOf(PATH, { [PATH]: answer('"a\\0b\\x07c"') })).toContain('a b c');
});
