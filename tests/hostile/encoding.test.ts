import { expect, test } from 'vitest';
import { decode } from '../../src/read/decode.ts';
import { facts, html } from './body.ts';
import { findingsIn, siteOf, type Tree } from './tree.ts';

const LATIN = Buffer.from('# T\n\nna\xefve\n', 'latin1');

test('bytes that are no text are reported where they stand, and the rest is built', async () => {
  const { findings, site } = await siteOf({
    'docs/en-us/bom.md': '\ufeff---\ntitle: T\n---\n# T\n',
    'docs/en-us/cr.md': '---\rtitle: T\r---\r# T\r\r[x](gone.md)\r',
    'docs/en-us/crlf.md': '---\r\ntitle: T\r\n---\r\n# T\r\n\r\n💥 [x](gone.md)\r\n',
    'docs/en-us/empty.md': '',
    'docs/en-us/escape.md': '# T\n\na\u001b[31mb\u0085c\n',
    'docs/en-us/latin.md': LATIN,
    'docs/en-us/nul.md': '# T\n\n\u0000a\n',
    'docs/en-us/utf16.md': Buffer.from('\ufeff# T\n', 'utf16le'),
  });
  expect(findings).toEqual([
    'encoding-bom docs/en-us/bom.md:1:1',
    'encoding-line-ends docs/en-us/cr.md:1:4',
    'missing-page docs/en-us/cr.md:6:5',
    'encoding-line-ends docs/en-us/crlf.md:1:4',
    'missing-page docs/en-us/crlf.md:6:8',
    'encoding-control docs/en-us/escape.md:3:2',
    'encoding-control docs/en-us/escape.md:3:8',
    'encoding-invalid docs/en-us/latin.md:3:3',
    'encoding-control docs/en-us/nul.md:3:1',
    'encoding-invalid docs/en-us/utf16.md:1:1',
    ...['1:4', '1:6', '1:8', '2:1'].map((place) => `encoding-control docs/en-us/utf16.md:${place}`),
  ]);
  expect(site['en-us/docs/latin/index.html']).toContain('<p>naïve</p>');
  expect(site['en-us/docs/escape/index.html']).toContain('<p>a [31mb c</p>');
  const texts = Object.entries(site).flatMap(([path, text]) => (path.endsWith('.md') ? [text] : []));
  expect(texts.join('')).not.toMatch(/[\u0000\u001b\u0085\ufeff]/);
});

test('the place of the first wrong byte is found behind a replacement character of the author', () => {
  const bytes = Buffer.concat([Buffer.from('a\ufffdé\n'), Buffer.from([0xff])]);
  expect(decode(bytes).facts[0]).toEqual({ kind: 'encoding-invalid', span: { start: 7, end: 8 }, saw: 'windows-1252' });
});

test('of a file without any text a hundred control characters are listed', () => {
  const { text, facts: found } = decode(Buffer.alloc(5_000_000));
  expect(text).toBe(' '.repeat(5_000_000));
  expect(found).toHaveLength(100);
});

test('a file beyond all reason is left out by name', async () => {
  const tree: Tree = { 'docs/en-us/a.md': '# A\n', 'docs/en-us/huge.md': Buffer.alloc(17 * 1024 * 1024, 'a') };
  expect(await findingsIn(tree)).toEqual(['file-too-large docs/en-us/huge.md:1:1']);
});

test('surrogates and unassigned numbers are no characters', () => {
  expect(html('&#xD800;&#x110000;&#0;')).toBe('<p>\ufffd\ufffd\ufffd</p>');
  expect(html('<a href="&#xD800;&constructor;">x</a>')).toBe('<p><a href="\ufffd&amp;constructor;">x</a></p>');
  expect(facts('\u2028\u2029\u200b\u202e')).toEqual([]);
});
