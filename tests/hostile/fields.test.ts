import { htmlToHast } from 'satteri';
import { beforeAll, expect, test } from 'vitest';
import { siteOf, type Site } from './tree.ts';

const ATTACK = `"'><script>alert(1)</script><img src=x onerror=alert(1)>&lt;script&gt; \${1} {{x}} $& </title></textarea>`;
const YAML = JSON.stringify(ATTACK);
const NAMES = [
  'a b',
  `q"u'o`,
  '<b>',
  'am&p',
  'ha#sh',
  'ques?tion',
  'per%20cent',
  '%zz',
  'å-日本',
  '💥',
  '..x',
  'a:b',
  '$&',
  'constructor',
];

const FIELDS = [
  'title',
  'description',
  'ms.date',
  'ms.topic',
  'ms.author',
  'author',
  'keywords',
  'robots',
  'ms.contentlocale',
];
const EXTRA = [
  'ms.translationtype',
  'ms.openlocfilehash',
  'ms.lasthandoff',
  'services',
  'tags',
  'customer intent',
  'lang',
  'dir',
  'template',
];

const PAGE = `---
${[...FIELDS, ...EXTRA].map((field) => `${field}: ${YAML}`).join('\n')}
---
# ${ATTACK}

## ${ATTACK}

### [${ATTACK}](#tab/${ATTACK})

### [T](#tab/t"onclick=x)

\`\`\`${ATTACK}
${ATTACK}
\`\`\`

![${ATTACK}](x.png "${ATTACK}")

[${ATTACK}](other.md "${ATTACK}") [r][${ATTACK}]

[${ATTACK}]: other.md "x"

| ${ATTACK} |
|---|
| ${ATTACK} |
`;

const PROPERTIES = `<properties pageTitle='${ATTACK.replaceAll("'", '')}' description='x"><script>alert(1)</script>' />\n# H\n`;

const TOC = `
- name: ${YAML}
  href: fields.md
- name: Script
  href: javascript:alert(1)
- name: Blank
  href: "java\\nscript:alert(1)"
- name: Group
  href: " JaVaScRiPt:alert(1)"
  items:
    - name: ${YAML}
      href: "https://evil.example/\\"><script>alert(1)</script>"
    - name: Data
      topicHref: data:text/html,x
`;

const TOC_MD = '# [S](javascript:alert(1))\n## [Fields](fields.md)\n- [D](data:text/html,x)\n';

const REDIRECTS = JSON.stringify({
  redirections: [
    { source_path: 'old.md', redirect_url: 'javascript:alert(1)' },
    { source_path: 'older.md', redirect_url: 'https://e.example/ 200\n/* https://evil.example 301' },
    { source_path: '"><script>.md', redirect_url: '/x"><script>alert(1)</script>' },
  ],
});

let site: Site;
let findings: readonly string[];

beforeAll(async () => {
  const pages = Object.fromEntries(NAMES.map((name) => [`docs/en-us/names/${name}.md`, `# N\n\n[x](../fields.md)\n`]));
  const fields = {
    'docs/en-us/fields.md': PAGE,
    'docs/en-us/properties.md': PROPERTIES,
    'docs/en-us/other.md': `# O\n\n[o](old.md)\n`,
  };
  const tocs = {
    'docs/en-us/toc.yml': TOC,
    'docs/en-us/names/toc.md': TOC_MD,
    'docs/en-us/.openpublishing.redirection.json': REDIRECTS,
  };
  ({ site, findings } = await siteOf({ ...pages, ...fields, ...tocs }));
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
    'html-removed docs/en-us/.openpublishing.redirection.json:1:36',
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
