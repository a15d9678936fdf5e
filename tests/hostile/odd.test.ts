import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { findingsIn, inTree, siteOf, type Tree } from './tree.ts';

// Odd input across rooms: names, numbers and settings that once went wrong.

const pageOf = async (tree: Tree, path: string): Promise<string> => (await siteOf(tree)).site[path] ?? '';

const codeOf = (tree: Tree, command = 'check'): Promise<number> =>
  inTree(tree, (base) => {
    const io = { out: () => {}, err: () => {}, color: false, interactive: false };
    return main([command, base, '--quiet'], io);
  });

describe('names that every object has', () => {
  const include = 'docs/en-us/includes/a.md';

  test('an include of `constructor` is missing like any other', async () => {
    const text = '# A\n\n[!INCLUDE [x](includes/a.md)]\n\n[!INCLUDE [x](constructor)]\n';
    const page = await pageOf({ 'docs/en-us/a.md': text, [include]: 'x\n' }, 'en-us/docs/a/index.html');
    expect(page).toContain('class="missing-include"');
  });

  test('a link to `constructor` leads to its page', async () => {
    const tree = { 'docs/en-us/a.md': '# A\n\n[x](constructor)\n', 'docs/en-us/constructor.md': '# C\n' };
    expect(await pageOf(tree, 'en-us/docs/a/index.html')).toContain('<p><a href="/en-us/docs/constructor/">x</a></p>');
  });
});

test('what an include opens inside a line is closed where it ends', async () => {
  const tree = {
    'docs/en-us/a.md': '# A\n\nx [!INCLUDE [x](includes/a.md)] y\n',
    'docs/en-us/includes/a.md': '<div>\n<b>open\n',
  };
  expect(await pageOf(tree, 'en-us/docs/a/index.html')).toContain('<b>open</b></div> y</p>');
});

test.each([
  ['index.html.md', 'index.md'],
  ['index.md.md', 'index.md'],
])('a page named %s does not stand in the way of %s', async (first, second) => {
  const { site } = await siteOf({ [`docs/en-us/${first}`]: '# A\n', [`docs/en-us/${second}`]: '# B\n' });
  expect(Object.keys(site)).toContain('en-us/docs/index.html');
});

describe('depth and number', () => {
  test('200,000 findings in one file', async () => {
    expect(await codeOf({ 'docs/en-us/a.md': `# A\n${'[a](b.md)\n'.repeat(200_000)}` })).toBe(1);
  });

  test('a chain of 3,000 includes', async () => {
    const chain = Array.from({ length: 3_000 }, (_, i) => [
      `docs/en-us/includes/i${i}.md`,
      `[!INCLUDE [x](i${i + 1}.md)]\n`,
    ]);
    expect(await findingsIn({ 'docs/en-us/a.md': '# A\n', ...Object.fromEntries(chain) })).toHaveLength(1);
  });

  test('nested emphasis in a file with a bare address in a table', async () => {
    const deep = `|http://a/|b|\n|-|-|\n\n${'*a '.repeat(10_000)}b${'*'.repeat(10_000)}\n`;
    const [found] = await findingsIn({ 'docs/en-us/a.md': deep });
    expect(found).toMatch(/^nesting-too-deep docs\/en-us\/a\.md:4:/);
  });

  // Not run, since they take half a minute or all memory: 4,000 links to sections that a page of 4,000
  // sections does not have; 4,000 links to pages that a folder of 2,000 does not have; 20 includes of the
  // next file in each of eight files; a table with a cell of 50 KB and 10,000 rows written as Markdown.
});

describe('wrong settings end with exit code 2', () => {
  const docset = (more: string): string => `export default { docsets: { d: { root: 'docs/{locale}', ${more} } } }`;
  test.each([
    'export default () => ({})',
    'export default { source: 1n }',
    'const a = {}; a.a = a; export default { source: a }',
    docset("published: ['https://']"),
    docset("published: ['https://x/{path}/{path}']"),
    docset("pages: ''"),
  ])('%s', async (config) => {
    expect(await codeOf({ 'docs/en-us/a.md': '# A\n\n[x](/y)\n', 'mooring.config.mjs': config })).toBe(2);
  });

  test('a locale that is none', async () => {
    const config = `export default { locales: ['en-us', 'aa-12'], docsets: { d: { root: 'docs/{locale}' } } }`;
    expect(await codeOf({ 'docs/en-us/a.md': '# A\n', 'mooring.config.mjs': config }, 'build')).toBe(2);
  });
});
