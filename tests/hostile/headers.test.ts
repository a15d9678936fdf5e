import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { facts, read } from './body.ts';
import { build, findingsOf, graphOf, inTree } from './tree.ts';

const bomb = (levels: number): string =>
  ['a0: &a0 [x,x,x,x,x,x,x,x]', ...Array.from({ length: levels }, (_, i) => aliases(i))].join('\n');
const aliases = (i: number): string => `a${i + 1}: &a${i + 1} [${Array(8).fill(`*a${i}`).join(',')}]`;
const tooLarge = 'frontmatter-yaml 2:1 aliases repeat more than the text holds';

test.each(['---js', '---javascript', '---coffee', '---json', '--- js', '---\tjs', '\n\n---js', '---JS'])(
  'a header of another kind is never run: %j',
  async (open) => {
    const page = `${open}\nrequire('node:fs').writeFileSync('MARK', 'x')\n---\n# Text\n`;
    await inTree({ 'docs/en-us/a.md': '# A\n', 'docs/en-us/x.md': page }, async (base) => {
      const marked = page.replace('MARK', join(base, 'mark'));
      const line = open.startsWith('\n') ? 3 : 1;
      const first = line === 1 ? [] : ['frontmatter-not-first 1:1 '];
      expect(facts(marked)).toEqual([...first, `frontmatter-engine ${line}:1 ${open.trim().slice(3).trim()}`]);
      const graph = await graphOf(base);
      expect(findingsOf(graph)).toContain(`frontmatter-engine docs/en-us/x.md:${line}:1`);
      const site = await build(base);
      expect(Object.keys(site)).toContain('en-us/docs/a/index.html');
      expect(site['en-us/docs/x/index.html']).not.toContain('writeFileSync');
      expect(existsSync(join(base, 'mark'))).toBe(false);
    });
  },
);

test.each([
  ['---\ntitle: T\nfoo: "b" c\n---\n', ['frontmatter-yaml 3:10 bad indentation of a mapping entry']],
  ['---\r\ntitle: T\r\nfoo: "b" c\r\n---\r\n', ['frontmatter-yaml 3:10 bad indentation of a mapping entry']],
  ['---\rtitle: T\rfoo: "b" c\r---\r', ['frontmatter-yaml 3:10 bad indentation of a mapping entry']],
  ['---\ntitle: T\ntitle: U\n---\n', ['frontmatter-duplicate-key 3:1 title']],
  ['---\ntitle: T\nx: {a: 1, a: 2}\n---\n', ['frontmatter-yaml 3:11 duplicated mapping key']],
  [
    '---\nx: @y\nx: z\n---\n',
    ['frontmatter-duplicate-key 3:1 x', 'frontmatter-yaml 2:4 bad indentation of a mapping entry'],
  ],
  ['---\ntitle: T\nno end\n', ['frontmatter-unclosed 1:1 ---']],
  ['---', []],
  ['---\n---\n', []],
  ['-----\ntext\n\n---\n# T\n', []],
  [
    '---\ntitle: T\n---x\nms.date: 2020-01-01\n---\n',
    ['frontmatter-yaml 4:8 can not read a block mapping entry; a multiline key may not be an implicit key'],
  ],
  ['---\ntitle: T\nms.date: 31/31/2020\n---\n', ['metadata-date 3:1 31/31/2020']],
  [`---\n${bomb(8)}\n---\n`, [tooLarge]],
  [`---\n${bomb(30)}\n---\n`, [tooLarge]],
  ['---\na: &a [*a]\n---\n', [tooLarge]],
  ['---\na: &a {b: *a}\n---\n', [tooLarge]],
  [`---\na: ${'['.repeat(20_000)}\n---\n`, ['frontmatter-yaml 2:103 nesting exceeded maxDepth (100)']],
  [`---\n${'- '.repeat(20_000)}x\n---\n`, ['nesting-too-deep 2:101 100']],
  [
    `<properties a="${'x"'.repeat(20_000)}`,
    ['frontmatter-quote 1:13 ' + 'x"'.repeat(40), 'frontmatter-unclosed 1:12 '],
  ],
])('what is wrong with a header is said: %j', (text, expected) => {
  expect(facts(text).filter((fact) => !fact.startsWith('frontmatter-unknown-key'))).toEqual(expected);
});

test('reading a malformed header twice says the same twice', () => {
  const text = '---\ntitle: "T\n---\n# H\n';
  const first = read(text);
  expect(facts(text)).toEqual(['frontmatter-yaml 3:1 unexpected end of the stream within a double quoted scalar']);
  expect(read(text)).toEqual(first);
  expect(read(text).doc.meta).toEqual({ title: '"T', h1: 'H', raw: {} });
});

test('names that every object has are fields like any other', () => {
  const { meta } = read('---\ntitle: T\nconstructor: a\n__proto__: b\ntoString: c\n---\n').doc;
  expect(Object.entries(meta.raw)).toEqual([
    ['constructor', 'a'],
    ['__proto__', 'b'],
    ['tostring', 'c'],
  ]);
});

test('escapes bring no control characters into a field', () => {
  expect(read('---\ntitle: "a\\e[31mb\\0c"\n---\n').doc.meta.title).toBe('a [31mb c');
  expect(read('<properties pageTitle="a&#27;b&#0;c" />').doc.meta.title).toBe('a\ufffdb\ufffdc');
});
