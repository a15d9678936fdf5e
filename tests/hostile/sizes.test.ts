import { expect, test } from 'vitest';
import { toMarkdown } from '../../src/markdown/write.ts';
import { sectionTexts } from '../../src/render/index.ts';
import { read, render } from './body.ts';
import { build, findingsOf, graphOf, inTree } from './tree.ts';

const SIZE = 100_000;
const fill = (unit: string): string => unit.repeat(Math.ceil(SIZE / unit.length));
const lines = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');

/** 100 KB each, of what makes careless code slow or deep. */
const TEXTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      '[',
      '(',
      '![',
      '>',
      '> ',
      '*',
      '*a ',
      '**a *b ',
      '_a ',
      '~~a ',
      '`',
      '<',
      '- ',
      '1. ',
      '> - ',
      '+ > ',
      '|',
      '|a:',
      '\\',
      '&',
      '&a',
    ].map((unit) => [unit, fill(unit)]),
  ),
  ...Object.fromEntries(
    [
      '</a',
      '<a ',
      '<b>',
      '<div>',
      '<!--',
      '<a "\'',
      '<?',
      'a <![CDATA[',
      '<a b="',
      '<i></b>',
      '<a name="x">',
      'http://',
      'www.a.',
      'a@b.',
      '#\n',
      'a\n-\n',
      '```\n',
      '[a]: x\n',
      '[^a]',
      '\n',
      '\t',
      '\r',
      '\u0001',
      '[!INCLUDE ',
      '[!NOTE',
    ].map((unit) => [unit, fill(unit)]),
  ),
  'a long name': `<p>\n<${fill('a')}`,
  'attributes without end': `<p>\n<a ${fill('b="" ')}`,
  'balanced brackets': '['.repeat(SIZE / 2) + ']'.repeat(SIZE / 2),
  'balanced emphasis': `${'*a '.repeat(SIZE / 4)}b${'*'.repeat(SIZE / 4)}`,
  'blanks in an alert': `> [!${fill(' ')}x`,
  'blanks in a header': `---\na${fill(' ')}b\nc: [\n---\n`,
  'blanks in a title': `---\ntitle: a${fill(' ')}b\n---\n`,
  'blank lines in a header': `---\n${fill('\n')}a: b\n---\n`,
  'blanks in an include': `[!INCLUDE${fill(' ')}[a](b)]`,
  'backslashes in an include': `[!INCLUDE [a](${fill('\\')} "t")]`,
  'keys of a header': `---\n${lines(SIZE / 10, (i) => `key${i}: x`)}\n---\n`,
  'keys of a broken header': `---\n${lines(SIZE / 10, (i) => `key${i}: x`)}\ny: [\n---\n`,
  'equal keys': `---\n${fill('a: b\n')}---\n`,
  'quotes in properties': `<properties a="${fill('x"')}`,
  'lost quotes in properties': `<properties ${fill('\na=“x”y”z”w”')}`,
  properties: `<properties ${lines(SIZE / 10, (i) => `a${i}="x"`)}/>`,
  'blanks in properties': `<properties a="x${fill(' ')}`,
  footnotes: lines(5_000, (i) => `[^${i}]\n\n[^${i}]: note`),
  'a table of 5,000 columns': `${'|a'.repeat(5_000)}\n${'|-'.repeat(5_000)}\n${'|b'.repeat(5_000)}`,
  'short rows under a wide head': `${'|a'.repeat(5_000)}\n${'|-'.repeat(5_000)}\n${'|b\n'.repeat(25_000)}`,
  'a list of 300 levels': lines(300, (i) => `${'  '.repeat(i)}- a`),
  'quotes of 300 levels': lines(300, (i) => `${'> '.repeat(i)}a`),
};

// What takes quadratic time on such a text does not end within the test's own limit.
test.each(Object.entries(TEXTS))('100 KB are read and rendered: %j', (_, text) => {
  const page = read(text);
  expect(render(page).length).toBeLessThan(60 * text.length);
  const plan = { file: page.doc.file, links: {}, includes: {}, ids: [], locale: 'en-us', language: 'en' };
  expect(sectionTexts(plan, 'T', () => page).length).toBeGreaterThan(0);
});

test.each(['> ', '- ', '*a '])('10,000 levels are read, shown and written as Markdown: %j', (unit) => {
  const text = `# T\n\n${unit.repeat(10_000)}b${unit === '*a ' ? '*'.repeat(10_000) : ''}\n\n## After\n`;
  const page = read(text);
  expect(page.doc.outline).toHaveLength(2);
  expect(render(page)).toContain('<h2 id="h1">After</h2>');
  expect(toMarkdown(page.tree)).toContain('\n## After\n');
});

test('a line of 5 MB, 100,000 headings and deep nesting keep no site from being built', async () => {
  const tree = {
    'docs/en-us/a.md': '# A\n',
    'docs/en-us/deep.md': `# D\n\n${'> '.repeat(10_000)}x\n\n${'- '.repeat(10_000)}x\n`,
    'docs/en-us/headings.md': '## x\n'.repeat(100_000),
    'docs/en-us/line.md': `# L\n\n${'word '.repeat(1_000_000)}`,
  };
  await inTree(tree, async (base) => {
    expect(findingsOf(await graphOf(base))).toEqual(['nesting-too-deep docs/en-us/deep.md:5:101']);
    const site = await build(base);
    expect(site['en-us/docs/headings/index.html']).toContain('<h2 id="x-99999">');
    expect(site['en-us/docs/a/index.html']).toContain('<title>A | Help</title>');
  });
}, 120_000);
