import { htmlToHast } from 'satteri';
import { beforeAll, expect, test } from 'vitest';
import { TREE } from './fields.ts';
import { siteOf, type Site } from './tree.ts';

let site: Site;
let findings: readonly string[];

beforeAll(async () => {
  ({ site, findings } = await siteOf(TREE));
}, 120_000);

type Hast = ReturnType<typeof htmlToHast>;

/** Scripts by their text, handlers and script addresses of a document. */
function* dangers(node: Hast): Iterable<string> {
  if (node.type === 'element') {
    for (const [name, value] of Object.entries(node.properties)) {
      if (/^on/i.test(name)) yield `${name}=${String(value)}`;
      if (/^\s*(javascript|data|vbscript):/i.test(String(value)) && /^(href|src|content|action)$/.test(name))
        yield String(value);
    }
    const text =
      node.tagName === 'script' ? node.children.map((child) => ('value' in child ? child.value : '')).join('') : '';
    if (text.includes('alert(1)')) yield text;
  }
  if ('children' in node) for (const child of node.children) yield* dangers(child);
}

test('no text of an author becomes markup on any page', () => {
  const pages = Object.entries(site).filter(([path]) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(30);
  expect(pages.flatMap(([path, text]) => Array.from(dangers(htmlToHast(text)), (what) => `${path} ${what}`))).toEqual(
    [],
  );
});

test('the text itself is shown', () => {
  const page = site['en-us/docs/fields/index.html'] ?? '';
  expect(/<title>(.*?)<\/title>/.exec(page)?.[1]).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(/<meta name="description" content="(.*?)">/.exec(page)?.[1]).toMatch(/^&#34;'>|^&quot;|^&#34;/);
});

test('addresses that could run are reported where they stand and are no links', () => {
  const removed = findings.filter((finding) => finding.startsWith('html-removed') && !finding.includes('fields.md'));
  expect(removed).toEqual([
    'html-removed docs/en-us/.openpublishing.redirection.json:1:33',
    'html-removed docs/en-us/names/toc.md:1:3',
    'html-removed docs/en-us/names/toc.md:3:3',
    'html-removed docs/en-us/toc.yml:1:1',
    'html-removed docs/en-us/toc.yml:5:9',
    'html-removed docs/en-us/toc.yml:9:11',
    'html-removed docs/en-us/toc.yml:14:18',
  ]);
});

test('a redirect is one line of three words', () => {
  const rules = (site['_redirects'] ?? '').trimEnd().split('\n');
  expect(rules.filter((rule) => !/^\/\S+ \S+ 30[12]$/.test(rule))).toEqual([]);
});

test('every page has an address of plain letters', () => {
  const paths = Object.keys(site).filter((path) => path.includes('/names/') && path.endsWith('.html'));
  expect(paths.filter((path) => !/^[a-z0-9._/-]+$/.test(path))).toEqual([]);
  expect(paths).toContain('en-us/docs/names/a-b/index.html');
});
