import type { Config } from '../../../src/settings/index.ts';
import type { Case } from './case.ts';

const EN = 'learn/en-us/a.md';
const SV = 'learn/sv-se/a.md';
const REDIRECTS = 'learn/en-us/.openpublishing.redirection.json';

const settings: Partial<Config> = {
  docsets: {
    learn: { root: 'learn/{locale}', route: 'help', published: ['https://help.example.com/{locale?}/help/{path}'] },
  },
};

/** A redirect file, an entry a line. */
function redirects(entries: Readonly<Record<string, string>>): string {
  const lines = Object.entries(entries).map(([from, to]) =>
    JSON.stringify({ source_path: from, redirect_url: to, redirect_document_id: false }),
  );
  return `{ "redirections": [\n${lines.join(',\n')}\n] }\n`;
}

/** A link of each address, one a line from line 3 on. */
function page(...urls: readonly string[]): string {
  return `# A\n\n${urls.map((url) => `[x](${url})`).join('\n')}\n`;
}

/** Cases of rules about where links lead and how their addresses are written. */
export const targetCases: Readonly<Record<string, readonly Case[]>> = {
  'path-case': [
    {
      about: 'of a page, a folder, an image, an include',
      files: {
        [EN]: '# A\n\n[x](Parts/filter.md?tabs=x#F) ![y](media/LAMP.png)\n[!INCLUDE [z](Includes/z.md)]\n',
        'learn/en-us/parts/Filter.md': '# F\n',
        'learn/en-us/media/lamp.png': '',
        'learn/en-us/includes/z.md': 'Z\n',
      },
      want: [
        `warning anchor-spelling ${EN} 3:5 \`#F\` is \`#f\` in \`learn/en-us/parts/Filter.md\`: it differs in case`,
        `warning path-case ${EN} 3:5 \`Parts/filter.md?tabs=x#F\` differs from its file in case; the file is \`parts/Filter.md?tabs=x#F\``,
        `warning path-case ${EN} 3:36 \`media/LAMP.png\` differs from its file in case; the file is \`media/lamp.png\``,
        `warning path-case ${EN} 4:15 \`Includes/z.md\` differs from its file in case; the file is \`includes/z.md\``,
      ],
      fixed: {
        [EN]: '# A\n\n[x](parts/Filter.md?tabs=x#F) ![y](media/lamp.png)\n[!INCLUDE [z](includes/z.md)]\n',
      },
    },
    {
      about: 'the name as it is, through `./`, a folder, the root, encoded',
      files: {
        [EN]: page('./B%20c.md', 'parts/', '../en-us/a.md', '~/parts/index.md', 'a.md'),
        'learn/en-us/B c.md': '# B\n',
        'learn/en-us/parts/index.md': '# P\n',
      },
      want: [],
    },
  ],
  'path-backslash': [
    {
      about: 'between folders',
      files: { [EN]: page(String.raw`parts\f.md#f`), 'learn/en-us/parts/f.md': '# F\n' },
      want: [`warning path-backslash ${EN} 3:5 \`parts\\f.md#f\` has backslashes; it should be \`parts/f.md#f\``],
      fixed: { [EN]: page('parts/f.md#f') },
    },
    {
      about: 'an escape in a name',
      files: { [EN]: page(String.raw`b\_c.md`), 'learn/en-us/b_c.md': '# B\n' },
      want: [],
    },
  ],
  'path-extension': [
    {
      about: 'none, and that of another dialect',
      files: {
        [EN]: page('b', 'c.md#why'),
        'learn/en-us/b.md': '# B\n',
        'learn/en-us/c.yml':
          '### YamlMime:FAQ\ntitle: C\nsections:\n  - name: S\n    questions:\n      - question: Why?\n        answer: So.\n',
      },
      want: [
        `warning path-extension ${EN} 3:5 \`b\` is not the name of its file, which is \`b.md\``,
        `warning path-extension ${EN} 4:5 \`c.md#why\` is not the name of its file, which is \`c.yml#why\``,
      ],
      fixed: { [EN]: page('b.md', 'c.yml#why') },
    },
    {
      about: 'a folder, a page by its address',
      files: { [EN]: page('parts/', '/help/a', 'parts'), 'learn/en-us/parts/index.md': '# P\n' },
      settings,
      want: [],
    },
  ],
  'link-redirected': [
    {
      about: 'relative and absolute, over two entries, with a section that is still there',
      files: {
        [EN]: page('old.md', 'older.md?tabs=x#one', '/help/old#one', 'https://help.example.com/help/old'),
        'learn/en-us/parts/new.md': '# New\n\n## One\n',
        [REDIRECTS]: redirects({ 'old.md': '/help/parts/new', 'older.md': '/help/old' }),
      },
      settings,
      want: [
        `warning link-redirected ${EN} 3:5 \`old.md\` has moved to \`parts/new.md\``,
        `warning link-redirected ${EN} 4:5 \`older.md?tabs=x#one\` has moved to \`parts/new.md?tabs=x#one\``,
        `warning link-redirected ${EN} 5:5 \`/help/old#one\` has moved to \`/help/parts/new#one\``,
        `warning link-redirected ${EN} 6:5 \`https://help.example.com/help/old\` has moved to \`https://help.example.com/help/parts/new\``,
      ],
      fixed: {
        [EN]: page(
          'parts/new.md',
          'parts/new.md?tabs=x#one',
          '/help/parts/new#one',
          'https://help.example.com/help/parts/new',
        ),
      },
    },
    {
      about: 'to another site: certain without a section only',
      files: {
        [EN]: page('old.md', 'old.md#x'),
        [REDIRECTS]: redirects({ 'old.md': 'https://example.org/new' }),
      },
      want: [
        `warning link-redirected ${EN} 3:5 \`old.md\` has moved to \`https://example.org/new\``,
        `warning link-redirected ${EN} 4:5 \`old.md#x\` has moved to \`https://example.org/new#x\``,
      ],
      fixed: { [EN]: page('https://example.org/new', 'old.md#x') },
      suggested: { [EN]: page('https://example.org/new', 'https://example.org/new#x') },
    },
    {
      about: 'a page that is there is not redirected',
      files: { [EN]: page('b.md'), 'learn/en-us/b.md': '# B\n', [REDIRECTS]: redirects({ 'c.md': '/help/b' }) },
      settings,
      want: [],
    },
  ],
  'redirect-fragment': [
    {
      about: 'lost, misspelt, and kept',
      files: {
        [EN]: page('old.md#two', 'old.md#One', 'old.md#one'),
        'learn/en-us/new.md': '# New\n\n## One\n',
        [REDIRECTS]: redirects({ 'old.md': '/help/new' }),
      },
      settings,
      want: [
        `error redirect-fragment ${EN} 3:5 \`old.md#two\` has moved to \`learn/en-us/new.md\`, which has no section \`#two\``,
        `error redirect-fragment ${EN} 4:5 \`old.md#One\` has moved to \`learn/en-us/new.md\`, which has no section \`#One\`; did you mean \`#one\``,
        `warning link-redirected ${EN} 5:5 \`old.md#one\` has moved to \`new.md#one\``,
      ],
    },
    { about: 'no redirect', files: { [EN]: page('#a') }, want: [] },
  ],
  'redirect-loop': [
    {
      about: 'itself, over another, and an entry that only leads into the ring',
      files: {
        [EN]: '# A\n',
        [REDIRECTS]: redirects({ 'b.md': '/help/b', 'c.md': '/help/d', 'd.md': '/help/c', 'e.md': '/help/c' }),
      },
      settings,
      want: [
        `error redirect-loop ${REDIRECTS} 2:16 \`b.md\` leads back to itself`,
        `error redirect-loop ${REDIRECTS} 3:16 \`c.md\` leads back to itself through \`d.md\``,
        `error redirect-loop ${REDIRECTS} 4:16 \`d.md\` leads back to itself through \`c.md\``,
      ],
    },
    {
      about: 'a way of three entries that ends',
      files: {
        [EN]: '# A\n',
        [REDIRECTS]: redirects({ 'b.md': '/help/c', 'c.md': '/help/d', 'd.md': '/help/a' }),
      },
      settings,
      want: [],
    },
  ],
  'redirect-missing': [
    {
      about: 'a page and a section',
      files: {
        [EN]: '# A\n',
        [REDIRECTS]: redirects({ 'b.md': '/help/none', 'c.md': '/help/a#none', 'd.md': '/help/a#a' }),
      },
      settings,
      want: [
        `error redirect-missing ${REDIRECTS} 2:16 \`b.md\` leads to \`/help/none\`, which no locale has`,
        `error redirect-missing ${REDIRECTS} 3:16 \`c.md\` leads to \`#none\`, which is no section of \`${EN}\``,
      ],
    },
    {
      about: 'another site, another part of the same one',
      files: { [EN]: '# A\n', [REDIRECTS]: redirects({ 'b.md': 'https://example.org/b', 'c.md': '/other/c' }) },
      settings,
      want: [],
    },
  ],
  'redirect-shadowed': [
    {
      about: 'the source has the page',
      files: { [EN]: '# A\n', 'learn/en-us/b.md': '# B\n', [REDIRECTS]: redirects({ 'b.md': '/help/a' }) },
      settings,
      want: [`warning redirect-shadowed ${REDIRECTS} 2:16 \`b.md\` is redirected, but its page is still there`],
    },
    {
      about: 'only a translation is left',
      files: { [EN]: '# A\n', 'learn/sv-se/b.md': '# B\n', [REDIRECTS]: redirects({ 'b.md': '/help/a' }) },
      settings,
      want: [],
    },
  ],
  'link-locale': [
    {
      about: 'own pages, known hosts, in the source and in a translation',
      files: {
        [EN]: page(
          'https://help.example.com/en-us/help/a',
          '/sv-se/help/a',
          'http://docs.microsoft.com/en-US/azure/x?view=y#z',
          'https://azure.microsoft.com/en-gb',
          'https://support.microsoft.com/en-us/kb/1',
        ),
        [SV]: page('https://learn.microsoft.com/en-us/azure/'),
      },
      settings,
      want: [
        `warning link-locale ${EN} 3:5 \`https://help.example.com/en-us/help/a\` names the language \`en-us\`; without it: \`https://help.example.com/help/a\``,
        `warning link-locale ${EN} 4:5 \`/sv-se/help/a\` names the language \`sv-se\`; without it: \`/help/a\``,
        `warning link-locale ${EN} 5:5 \`http://docs.microsoft.com/en-US/azure/x?view=y#z\` names the language \`en-US\`; without it: \`http://docs.microsoft.com/azure/x?view=y#z\``,
        `warning link-locale ${EN} 6:5 \`https://azure.microsoft.com/en-gb\` names the language \`en-gb\`; without it: \`https://azure.microsoft.com/\``,
        `warning link-locale ${EN} 7:5 \`https://support.microsoft.com/en-us/kb/1\` names the language \`en-us\`; without it: \`https://support.microsoft.com/kb/1\``,
        `warning link-locale ${SV} 3:5 \`https://learn.microsoft.com/en-us/azure/\` names the language \`en-us\`; without it: \`https://learn.microsoft.com/azure/\``,
      ],
      fixed: {
        [EN]: page(
          'https://help.example.com/help/a',
          '/help/a',
          'http://docs.microsoft.com/azure/x?view=y#z',
          'https://azure.microsoft.com/',
          'https://support.microsoft.com/en-us/kb/1',
        ),
        [SV]: page('https://learn.microsoft.com/azure/'),
      },
    },
    {
      about: 'hosts that need one, its own language in a translation, a longer name',
      files: {
        [EN]: page(
          'https://example.org/en-us/x',
          'https://learn.microsoft.com/azure/en-us',
          'https://example.com/de-de',
        ),
        [SV]: page('https://learn.microsoft.com/sv-se/azure/'),
      },
      settings,
      want: [],
    },
  ],
  'link-other-locale': [
    {
      about: 'a page and an image that this language has too, and a page that it has not',
      files: {
        [EN]: '# A\n\n[x](../sv-se/parts/b.md#b) ![y](../sv-se/media/l.png) [z](../sv-se/c.md)\n',
        'learn/en-us/parts/b.md': '# B\n',
        'learn/en-us/media/l.png': '',
      },
      want: [
        `warning link-other-locale ${EN} 3:5 \`../sv-se/parts/b.md#b\` leads into \`sv-se\`; in this language it is \`parts/b.md#b\``,
        `warning link-other-locale ${EN} 3:33 \`../sv-se/media/l.png\` leads into \`sv-se\`; in this language it is \`media/l.png\``,
        `warning link-other-locale ${EN} 3:59 \`../sv-se/c.md\` leads into \`sv-se\``,
      ],
      fixed: { [EN]: '# A\n\n[x](parts/b.md#b) ![y](media/l.png) [z](../sv-se/c.md)\n' },
    },
    {
      about: 'other trees beside it',
      files: { [EN]: page('../other/b.md', '../../sv-se/b.md', '../../../b.md') },
      want: [],
    },
  ],
  'link-own-url': [
    {
      about: 'in all forms',
      files: {
        'learn/en-us/parts/b.md': page('https://help.example.com/help/a?tabs=x#a', '//help.example.com/help/parts/b'),
        [EN]: '# A\n',
      },
      settings,
      want: [
        'info link-own-url learn/en-us/parts/b.md 3:5 `https://help.example.com/help/a?tabs=x#a` is a page of this docset; from here it is `../a.md?tabs=x#a`',
      ],
      fixed: {},
      suggested: { 'learn/en-us/parts/b.md': page('../a.md?tabs=x#a', '//help.example.com/help/parts/b') },
    },
    {
      about: 'from the root, of another site',
      files: { [EN]: page('/help/a', 'https://example.org/help/a') },
      settings,
      want: [],
    },
  ],
  'link-http': [
    {
      about: 'hosts that are known, hosts below them, those of the settings',
      files: { [EN]: page('http://github.com/x', 'HTTP://www.python.org', 'http://pump.example.net/x') },
      settings: { links: { https: ['example.net'] } },
      want: [
        `info link-http ${EN} 3:5 \`http://github.com/x\` is served by https too: \`https://github.com/x\``,
        `info link-http ${EN} 4:5 \`HTTP://www.python.org\` is served by https too: \`https://www.python.org\``,
        `info link-http ${EN} 5:5 \`http://pump.example.net/x\` is served by https too: \`https://pump.example.net/x\``,
      ],
      fixed: { [EN]: page('https://github.com/x', 'https://www.python.org', 'https://pump.example.net/x') },
    },
    {
      about: 'hosts that nobody knows, the own machine, names that end so',
      files: { [EN]: page('http://example.org', 'http://localhost:8080/x', 'http://10.0.0.4', 'http://notgithub.com') },
      want: [],
    },
  ],
  'link-old-host': [
    {
      about: 'known, and of the settings',
      files: { [EN]: page('https://docs.microsoft.com/azure/x', 'https://old.example.net/x') },
      settings: { links: { moved: { 'old.example.net': 'new.example.net' } } },
      want: [
        `info link-old-host ${EN} 3:5 \`docs.microsoft.com\` has moved: \`https://learn.microsoft.com/azure/x\``,
        `info link-old-host ${EN} 4:5 \`old.example.net\` has moved: \`https://new.example.net/x\``,
      ],
      fixed: { [EN]: page('https://learn.microsoft.com/azure/x', 'https://new.example.net/x') },
    },
    { about: 'in a path', files: { [EN]: page('https://example.org/docs.microsoft.com') }, want: [] },
  ],
  'link-scheme': [
    {
      about: 'misspelt, doubled, glued, missing',
      files: {
        [EN]: page(
          'htts://a.example.org',
          'hhttp://b.example.org',
          'https://https://c.example.org',
          'http://x.https://d.example.org',
          'www.example.org/e',
          'aka.ms/f',
        ),
      },
      want: [
        `warning link-scheme ${EN} 3:5 \`htts://a.example.org\` has a scheme that nobody knows; did you mean \`https://a.example.org\``,
        `warning link-scheme ${EN} 4:5 \`hhttp://b.example.org\` has a scheme that nobody knows; did you mean \`http://b.example.org\``,
        `warning link-scheme ${EN} 5:5 \`https://https://c.example.org\` has two schemes; did you mean \`https://c.example.org\``,
        `warning link-scheme ${EN} 6:5 \`http://x.https://d.example.org\` has two schemes; did you mean \`https://d.example.org\``,
        `warning link-scheme ${EN} 7:5 \`www.example.org/e\` is read as a path; did you mean \`https://www.example.org/e\``,
        `warning link-scheme ${EN} 8:5 \`aka.ms/f\` is read as a path; did you mean \`https://aka.ms/f\``,
      ],
      fixed: {
        [EN]: page(
          'https://a.example.org',
          'http://b.example.org',
          'https://c.example.org',
          'http://x.https://d.example.org',
          'https://www.example.org/e',
          'aka.ms/f',
        ),
      },
    },
    {
      about: 'slashes and colons lost or turned, mail without its scheme',
      files: {
        [EN]: page(
          'https:/a.example.org/x',
          'http:b.example.org',
          String.raw`https:\c.example.org\x?y`,
          'https//d.example.org/x',
          'http//:e.example.org',
          'https;//f.example.org',
          'help@example.org',
        ),
      },
      want: [
        `warning link-scheme ${EN} 3:5 \`https:/a.example.org/x\` does not start with a scheme and \`//\`; did you mean \`https://a.example.org/x\``,
        `warning link-scheme ${EN} 4:5 \`http:b.example.org\` does not start with a scheme and \`//\`; did you mean \`http://b.example.org\``,
        `warning link-scheme ${EN} 5:5 \`https:\\c.example.org\\x?y\` does not start with a scheme and \`//\`; did you mean \`https://c.example.org/x?y\``,
        `warning link-scheme ${EN} 6:5 \`https//d.example.org/x\` is read as a path; did you mean \`https://d.example.org/x\``,
        `warning link-scheme ${EN} 7:5 \`http//:e.example.org\` is read as a path; did you mean \`http://e.example.org\``,
        `warning link-scheme ${EN} 8:5 \`https;//f.example.org\` is read as a path; did you mean \`https://f.example.org\``,
        `warning link-scheme ${EN} 9:5 \`help@example.org\` is read as a path; did you mean \`mailto:help@example.org\``,
      ],
      fixed: {
        [EN]: page(
          'https://a.example.org/x',
          'http://b.example.org',
          'https://c.example.org/x?y',
          'https://d.example.org/x',
          'http://e.example.org',
          'https://f.example.org',
          'mailto:help@example.org',
        ),
      },
    },
    {
      about: 'rare ones, addresses in addresses, files that are called like hosts',
      files: {
        [EN]: page(
          'vscode:extension/x',
          'ftp://example.org',
          'https://example.org/?to=https://example.com',
          'https://web.example.org/web/http://example.com',
          'node.js.md',
          'mailto:a@example.org',
          'tel:+1',
          'https:///c.example.org',
          'xref:Pump.Filter',
        ),
        'learn/en-us/node.js.md': '# Node\n',
      },
      want: [],
    },
  ],
  'link-empty': [
    {
      about: 'a link and an image',
      files: { [EN]: '# A\n\n[x]() ![y]( ) [z](<>)\n' },
      want: [
        `warning link-empty ${EN} 3:1 the link has no address`,
        `warning link-empty ${EN} 3:7 the image has no address`,
        `warning link-empty ${EN} 3:15 the link has no address`,
      ],
    },
    { about: 'text in brackets', files: { [EN]: '# A\n\n`[x]()` \\[x]() f[0]\n' }, want: [] },
  ],
  'link-text-empty': [
    {
      about: 'to a page, whose title is offered, and elsewhere',
      files: { [EN]: '# A\n\n[](b.md) [ ](https://example.org)\n', 'learn/en-us/b.md': '# Bolts *and* [nuts]\n' },
      want: [
        `warning link-text-empty ${EN} 3:1 the link to \`b.md\` has no text; its page is called \`Bolts and [nuts]\``,
        `warning link-text-empty ${EN} 3:10 the link to \`https://example.org\` has no text`,
      ],
      fixed: {},
      suggested: { [EN]: '# A\n\n[Bolts and \\[nuts\\]](b.md) [ ](https://example.org)\n' },
    },
    {
      about: 'an image, code, HTML are something',
      files: {
        [EN]: '# A\n\n[![i](https://example.org/i.png)](https://example.org) [`c`](https://example.org) [<b>b</b>](https://example.org)\n',
      },
      want: [],
    },
  ],
  'include-path-escape': [
    {
      about: 'a link, an image, an include: they lead where they should',
      files: {
        'learn/en-us/p/q/a.md': String.raw`# A

[x](..\..\b.md) [y](..\b.md#b)

[!INCLUDE [z](..\..\includes\z.md)]
`,
        'learn/en-us/b.md': '# B\n',
        'learn/en-us/p/b.md': '# B\n',
        'learn/en-us/includes/z.md': 'Z\n',
      },
      want: [
        String.raw`warning include-path-escape learn/en-us/p/q/a.md 3:5 ${'`'}..\..\b.md${'`'} loses its backslashes; it should be ${'`'}../../b.md${'`'}`,
        String.raw`warning path-backslash learn/en-us/p/q/a.md 3:21 ${'`'}..\b.md#b${'`'} has backslashes; it should be ${'`'}../b.md#b${'`'}`,
        String.raw`warning include-path-escape learn/en-us/p/q/a.md 5:15 ${'`'}..\..\includes\z.md${'`'} loses its backslashes; it should be ${'`'}../../includes/z.md${'`'}`,
      ],
      fixed: {
        'learn/en-us/p/q/a.md': '# A\n\n[x](../../b.md) [y](..\\b.md#b)\n\n[!INCLUDE [z](../../includes/z.md)]\n',
      },
    },
    { about: 'escapes that are some', files: { [EN]: page(String.raw`b\.md`), 'learn/en-us/b.md': '# B\n' }, want: [] },
  ],
};
