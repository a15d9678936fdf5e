import type { Tree } from './tree.ts';

/** Markup wherever an author may write a word. */
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

const pages = Object.fromEntries(NAMES.map((name) => [`docs/en-us/names/${name}.md`, '# N\n\n[x](../fields.md)\n']));

/** A site all of whose texts, names and addresses are hostile. */
export const TREE: Tree = {
  ...pages,
  'docs/en-us/fields.md': PAGE,
  'docs/en-us/properties.md': PROPERTIES,
  'docs/en-us/other.md': '# O\n\n[o](old.md)\n',
  'docs/en-us/toc.yml': TOC,
  'docs/en-us/names/toc.md': TOC_MD,
  'docs/en-us/.openpublishing.redirection.json': REDIRECTS,
};
