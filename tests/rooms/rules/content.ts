import type { Case } from './case.ts';

const EN = 'learn/en-us/a.md';

/** Cases of rules that look at one file's bytes, header or text. */
export const contentCases: Readonly<Record<string, readonly Case[]>> = {
  'nesting-too-deep': [
    {
      about: 'quotes in quotes',
      files: {
        [EN]: `# A\n\n${Array.from({ length: 120 }, (_, i) => `${'>'.repeat(Math.min(i + 1, 99))} x`).join('\n')}\n`,
      },
      want: [],
    },
    {
      about: 'emphasis in emphasis',
      files: { [EN]: `# A\n\n${'*a '.repeat(150)}b${'*'.repeat(150)}\n` },
      want: [
        `warning nesting-too-deep ${EN} 3:298 nesting goes deeper than 100 levels here: the rest is shown as it was written`,
      ],
    },
  ],
  'encoding-bom': [
    {
      about: 'a mark at the start',
      files: { [EN]: '\ufeff# A\n' },
      want: [`info encoding-bom ${EN} 1:1 the file starts with a byte order mark`],
    },
    { about: 'no mark', files: { [EN]: '# A\n' }, want: [] },
  ],
  'encoding-control': [
    {
      about: 'C0 and C1',
      files: { [EN]: '# A\n\na\u0007b\u0085c\n' },
      want: [
        `warning encoding-control ${EN} 3:2 control character \`U+0007\` was replaced by a blank`,
        `warning encoding-control ${EN} 3:4 control character \`U+0085\` was replaced by a blank`,
      ],
    },
    { about: 'tabs and line ends are text', files: { [EN]: '# A\n\n\ttab\n' }, want: [] },
  ],
  'encoding-invalid': [
    {
      about: 'windows-1252',
      files: { [EN]: Buffer.from('# A\n\nCaf\xe9\n', 'latin1') },
      want: [`warning encoding-invalid ${EN} 3:4 the file is not UTF-8 from here on; it was read as \`windows-1252\``],
    },
    { about: 'all planes of UTF-8', files: { [EN]: '# Aé中🎉\n' }, want: [] },
  ],
  'file-too-large': [
    {
      about: 'more than 16 MB',
      files: { [EN]: `# A\n${'word '.repeat(3_500_000)}` },
      settings: { rules: { 'metadata-title': 'off' } },
      want: [`error file-too-large ${EN} 1:1 the file has 17 MB, too much for a page: its text is left out`],
    },
    { about: 'large, but a page', files: { [EN]: `# A\n${'word\n\n'.repeat(20_000)}` }, want: [] },
  ],
  'frontmatter-duplicate-key': [
    {
      about: 'a key twice',
      files: { [EN]: '---\ntitle: A\ntitle: B\n---\n' },
      want: [`warning frontmatter-duplicate-key ${EN} 3:1 \`title\` is given again; the first value, \`A\`, counts`],
    },
    { about: 'keys that differ in case are two keys', files: { [EN]: '---\ntitle: A\nTitle: B\n---\n' }, want: [] },
  ],
  'frontmatter-engine': [
    {
      about: 'a header of another language',
      files: { [EN]: '---json\n{ "title": "A" }\n---\n# A\n' },
      want: [
        `error frontmatter-engine ${EN} 1:1 a header of type \`json\` is never evaluated; only YAML between \`---\` lines is read`,
      ],
    },
    { about: 'blanks after the line', files: { [EN]: '---  \ntitle: A\n---\n' }, want: [] },
  ],
  'frontmatter-quote': [
    {
      about: 'a lost closing quote',
      files: { [EN]: '<properties\n  pageTitle="Lost\n  service="x"\n/>\n' },
      want: [`warning frontmatter-quote ${EN} 2:3 the value \`Lost\` has no closing quote`],
    },
    { about: 'quotes inside a value', files: { [EN]: '<properties\n  pageTitle="Say "yes" now"\n/>\n' }, want: [] },
  ],
  'frontmatter-unclosed': [
    {
      about: 'no closing line',
      files: { [EN]: '---\ntitle: A\n\n# A\n' },
      want: [`error frontmatter-unclosed ${EN} 1:1 the header has no closing \`---\`: it is shown as text`],
    },
    { about: 'closed by dots', files: { [EN]: '---\ntitle: A\n...\n' }, want: [] },
  ],
  'frontmatter-yaml': [
    {
      about: 'a tab in front of a key',
      files: { [EN]: '---\ntitle: A\n\t- b: c\n---\n' },
      want: [
        `error frontmatter-yaml ${EN} 3:1 the header is not valid YAML (tab characters must not be used in indentation): it was read line by line`,
      ],
    },
    { about: 'colons in quotes', files: { [EN]: '---\ntitle: "A: b: c"\n---\n' }, want: [] },
  ],
  'metadata-date': [
    {
      about: 'a month that is none',
      files: { [EN]: '---\ntitle: A\nms.date: 13/31/2018\n---\n' },
      want: [`warning metadata-date ${EN} 3:1 \`13/31/2018\` is no date; expected \`MM/DD/YYYY\` or \`YYYY-MM-DD\``],
    },
    {
      about: 'both forms',
      files: { [EN]: '---\ntitle: A\nms.date: 1/31/2018\nms.lasthandoff: 2018-02-01\n---\n' },
      want: [],
    },
  ],
  'metadata-locale': [
    {
      about: 'the label of another locale',
      files: { 'learn/sv-se/a.md': '---\ntitle: A\nms.contentlocale: nl-NL\n---\n', [EN]: '# A\n' },
      want: [
        'error metadata-locale learn/sv-se/a.md 3:1 the file says it is in `nl-NL` but stands in the folder of `sv-se`',
      ],
    },
    { about: 'its own label, in any case', files: { [EN]: '---\ntitle: A\nms.contentlocale: EN-us\n---\n' }, want: [] },
  ],
  'metadata-title': [
    {
      about: 'neither title nor heading',
      files: { [EN]: 'Text.\n' },
      want: [
        `warning metadata-title ${EN} 1:1 the page has neither a \`title\` nor a heading of level 1: its file name stands in`,
      ],
    },
    {
      about: 'a heading is enough, and fragments need none',
      files: { [EN]: '# A\n', 'learn/en-us/includes/b.md': 'B\n' },
      want: [],
    },
  ],
  'alert-unknown': [
    {
      about: 'a word that no locale has for an alert',
      files: { [EN]: '# A\n\n> [!BEWARE]\n> Dogs.\n' },
      want: [
        `warning alert-unknown ${EN} 3:3 \`[!BEWARE]\` is no kind of alert; expected \`NOTE\`, \`TIP\`, \`IMPORTANT\`, \`WARNING\` or \`CAUTION\``,
      ],
    },
    {
      about: 'kinds, translated kinds and other markers',
      files: { [EN]: '# A\n\n> [!note]\n> N\n\n> [!VIKTIGT]\n> I\n\n> [!div class="x"]\n> D\n' },
      want: [`warning alert-translated ${EN} 6:3 \`[!VIKTIGT]\` was read as \`[!IMPORTANT]\``],
    },
  ],
  'duplicate-anchor': [
    {
      about: 'a name declared twice',
      files: { [EN]: '# A\n\n## <a name="x"></a>One\n\n## <a name="x"></a>Two\n' },
      want: [`warning duplicate-anchor ${EN} 5:1 anchor \`x\` is declared twice`],
      fixed: { [EN]: '# A\n\n## <a name="x"></a>One\n\n## <a name="x-1"></a>Two\n' },
    },
    {
      about: 'three times, in all ways to write one',
      files: { [EN]: '# A\n\n<a id=x></a>\n\n## One\n\n## Two <a name=\'x\'/>\n\n## <A ID = "x" ></A>Three\n' },
      want: [`warning duplicate-anchor ${EN} 7:1 anchor \`x\` is declared 3 times`],
      fixed: { [EN]: '# A\n\n<a id=x></a>\n\n## One\n\n## Two <a name=\'x-1\'/>\n\n## <A ID = "x-2" ></A>Three\n' },
    },
    {
      about: 'outside of headings, and where the number is taken: nothing to write',
      files: {
        [EN]: '# A\n\n<a id="x"></a>One\n\n<a id="x"></a>Two\n\n## <a name="y"></a>B\n\n## <a name="y"></a>C\n\n<a id="y-1"></a>D\n',
      },
      want: [
        `warning duplicate-anchor ${EN} 5:1 anchor \`x\` is declared twice`,
        `warning duplicate-anchor ${EN} 9:1 anchor \`y\` is declared twice`,
      ],
      fixed: {},
    },
    {
      about: 'equal headings are numbered, names are not touched by them',
      files: { [EN]: '# A\n\n## One\n\n## One\n\n<a name="x"></a>Text <a name="y"></a>\n' },
      want: [],
    },
  ],
  'html-removed': [
    {
      about: 'a script, a frame and a handler',
      files: {
        [EN]: '# A\n\n<script>run()</script>\n\n<b onclick="run()">b</b> <iframe src="https://example.com"></iframe>\n',
      },
      want: [
        `warning html-removed ${EN} 3:1 HTML \`script\` is not let through to the page`,
        `warning html-removed ${EN} 5:1 HTML \`onclick\` is not let through to the page`,
        `warning html-removed ${EN} 5:26 HTML \`iframe\` is not let through to the page`,
      ],
    },
    { about: 'harmless tags, placeholders and code', files: { [EN]: '# A\n\n<b>b</b> <name> `<script>`\n' }, want: [] },
  ],
  'toc-yaml': [
    {
      about: 'a broken table of contents',
      files: { [EN]: '# A\n', 'learn/en-us/toc.yml': '- name: A\n  href: [a.md\n' },
      want: [
        'error toc-yaml learn/en-us/toc.yml 2:14 the table of contents is not valid YAML (unexpected end of the stream within a flow collection)',
      ],
    },
    { about: 'a whole one', files: { [EN]: '# A\n', 'learn/en-us/toc.yml': '- name: A\n  href: a.md\n' }, want: [] },
  ],
  'redirects-json': [
    {
      about: 'a broken redirect file',
      files: { [EN]: '# A\n', 'learn/en-us/.openpublishing.redirection.json': '{ "redirections": [' },
      want: [
        'error redirects-json learn/en-us/.openpublishing.redirection.json 1:1 the redirect file is not valid JSON (Unexpected end of JSON input)',
      ],
    },
    {
      about: 'a whole one, and one without entries',
      files: {
        [EN]: '# A\n',
        'learn/en-us/.openpublishing.redirection.json':
          '{ "redirections": [{ "source_path": "b.md", "redirect_url": "/a" }, 7] }',
        'learn/en-us/.openpublishing.redirection.more.json': '[]',
      },
      want: [],
    },
  ],
};
