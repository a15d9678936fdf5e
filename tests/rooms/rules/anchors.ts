import type { Case } from './case.ts';

const EN = 'learn/en-us/a.md';
const SV = 'learn/sv-se/a.md';
const heading = '\n\n## Clean the filter & the tank\n';

/** Misspelt fragments of one section, each with what is said about it. */
const MISSPELT: Readonly<Record<string, string>> = {
  'Clean-the-Filter--the-tank': 'it differs in case',
  '#clean-the-filter--the-tank': 'it has a second `#`',
  'clean-the-filter--the-tank.': 'it has signs behind its end',
  'clean-the-filter--the-tank%20': 'it has signs behind its end',
  'clean-the-filter--the-tank/': 'it has signs behind its end',
  '-clean-the-filter--the-tank': 'it has signs before its start',
  'clean-the-filter-amp-the-tank': 'it has the name of `&` in it',
  'clean-the-filter-the-tank': 'it differs in the number of hyphens',
  'clean_the_filter--the_tank': 'it differs in `_` and `-`',
  'clean%252Dthe%252Dfilter--the-tank': 'it is encoded twice',
  'clean.the-filter-,the-tank': 'it differs in punctuation',
};

const said = (fragment: string): string => (fragment.includes('%2D') ? fragment : decodeURIComponent(fragment));

/** Cases of rules about the names of sections. */
export const anchorCases: Readonly<Record<string, readonly Case[]>> = {
  'missing-anchor': [
    {
      about: 'a link in an include, on two of the pages that show it',
      files: {
        [EN]: '# A\n\n[!INCLUDE [x](includes/x.md)]\n\n## Pump\n',
        'learn/en-us/b.md': '# B\n\n[!INCLUDE [x](includes/x.md)]\n',
        'learn/en-us/c.md': '# C\n\n[!INCLUDE [x](includes/x.md)]\n',
        'learn/en-us/includes/x.md': 'See [the pump](#pump).\n',
      },
      want: [
        'error missing-anchor learn/en-us/includes/x.md 1:16 `#pump` is no section of `learn/en-us/b.md` and of 1 more pages that include this file',
      ],
    },
    {
      about: 'sections that another include brings, tabs, an id of HTML, a question',
      files: {
        [EN]: '# A\n\n[a](#more) [b](#fig) [c](b.yml#why) [d](#fn-n) [e](#TOP)[^n]\n\n<img id="fig" alt="F" src="https://example.com/f.png">\n\n[!INCLUDE [x](includes/x.md)]\n\n[^n]: Note.\n',
        'learn/en-us/b.yml':
          '### YamlMime:FAQ\ntitle: B\nsections:\n  - name: S\n    questions:\n      - question: Why?\n        answer: So.\n',
        'learn/en-us/includes/x.md': '## More\n',
      },
      want: [],
    },
    {
      about: 'another number is another section; a path behind the sign of a fragment',
      files: {
        [EN]: '# A\n\n[x](#version-91) [y](#b.md#two) [z](#c.md)\n\n## Version 92\n',
        'learn/en-us/b.md': '# B\n\n## Two\n',
      },
      want: [
        `error missing-anchor ${EN} 3:5 \`#version-91\` is no section of this page`,
        `error missing-anchor ${EN} 3:22 \`#b.md#two\` is a path behind a \`#\`; did you mean \`b.md#two\``,
        `error missing-anchor ${EN} 3:37 \`#c.md\` is no section of this page`,
      ],
      fixed: { [EN]: '# A\n\n[x](#version-91) [y](b.md#two) [z](#c.md)\n\n## Version 92\n' },
    },
    {
      about: 'a near name is offered, also in code of an address',
      files: { [EN]: '# A\n\n[x](<#instal> "T")\n\n## Install\n' },
      want: [`error missing-anchor ${EN} 3:6 \`#instal\` is no section of this page; did you mean \`#install\``],
      fixed: {},
      suggested: { [EN]: '# A\n\n[x](<#install> "T")\n\n## Install\n' },
    },
  ],
  'anchor-spelling': [
    ...Object.entries(MISSPELT).map(([fragment, how]): Case => ({
      about: how,
      files: { [EN]: `# A\n\n[x](#${fragment})${heading}` },
      want: [
        `warning anchor-spelling ${EN} 3:5 \`#${said(fragment)}\` is \`#clean-the-filter--the-tank\` in this page: ${how}`,
      ],
      fixed: { [EN]: `# A\n\n[x](#clean-the-filter--the-tank)${heading}` },
    })),
    {
      about: 'on another page, in HTML, in a definition, with a query',
      files: {
        [EN]: '# A\n\n<a href="b.md?tabs=x#Two">b</a> [c]\n\n[c]: ./b.md#TWO "C"\n',
        'learn/en-us/b.md': '# B\n\n## Two\n',
      },
      want: [
        `warning anchor-spelling ${EN} 3:10 \`#Two\` is \`#two\` in \`learn/en-us/b.md\`: it differs in case`,
        `warning anchor-spelling ${EN} 5:6 \`#TWO\` is \`#two\` in \`learn/en-us/b.md\`: it differs in case`,
      ],
      fixed: { [EN]: '# A\n\n<a href="b.md?tabs=x#two">b</a> [c]\n\n[c]: ./b.md#two "C"\n' },
    },
    {
      about: 'two sections that it may be: nobody knows',
      files: { [EN]: '# A\n\n[x](#one_two)\n\n## One two\n\n## <a name="one--two"></a>One, two\n' },
      want: [`error missing-anchor ${EN} 3:5 \`#one_two\` is no section of this page; did you mean \`#one-two\``],
    },
    {
      about: 'a name with signs that would end an address',
      files: { [EN]: '# A\n\n[x](#READ(ME))\n\n## <a name="read(me)"></a>Read\n' },
      want: [`warning anchor-spelling ${EN} 3:5 \`#READ(ME)\` is \`#read(me)\` in this page: it differs in case`],
      fixed: { [EN]: '# A\n\n[x](#read%28me%29)\n\n## <a name="read(me)"></a>Read\n' },
    },
    {
      about: 'the name as it is, encoded once, of other letters',
      files: { [EN]: '# A\n\n[x](#r%C3%A4ksm%C3%B6rg%C3%A5s) [y](#räksmörgås)\n\n## Räksmörgås\n' },
      want: [],
    },
  ],
  'anchor-own-slug': [
    {
      about: 'in a translation, on its page and on another',
      files: {
        [EN]: '# A\n\n## Filter\n',
        [SV]: '# A\n\n[x](#silen)\n\n## <a name="filter"></a>Silen\n',
        'learn/en-us/b.md': '# B\n',
        'learn/sv-se/b.md': '# B\n\n[x](a.md#silen)\n',
      },
      want: [
        `warning anchor-own-slug ${SV} 3:5 \`#silen\` is the text of the section in this language; its anchor is \`#filter\``,
        'warning anchor-own-slug learn/sv-se/b.md 3:5 `#silen` is the text of the section in this language; its anchor is `#filter`',
      ],
      fixed: {
        [SV]: '# A\n\n[x](#filter)\n\n## <a name="filter"></a>Silen\n',
        'learn/sv-se/b.md': '# B\n\n[x](a.md#filter)\n',
      },
    },
    {
      about: 'in the source, without an anchor of its own, or declared too',
      files: {
        [EN]: '# A\n\n[x](#the-filter)\n\n## <a name="filter"></a>The filter\n',
        [SV]: '# A\n\n[x](#silen) [y](#tanken)\n\n## Silen\n\n## <a name="tank"></a><a name="tanken"></a>Tanken\n',
      },
      want: [],
    },
  ],
  'anchor-numbered': [
    {
      about: 'a link to the second of two',
      files: { [EN]: '# A\n\n[x](#step-1)\n\n## <a name="step"></a>One\n\n## <a name="step"></a>Two\n' },
      want: [
        `info anchor-numbered ${EN} 3:5 \`#step-1\` is written nowhere: the section is one of several called \`step\``,
        `warning duplicate-anchor ${EN} 7:1 anchor \`step\` is declared twice`,
      ],
    },
    {
      about: 'headings that repeat their text, and a name that ends so',
      files: { [EN]: '# A\n\n[x](#step-1) [y](#case-2)\n\n## Step\n\n## Step\n\n## <a name="case-2"></a>Case\n' },
      want: [],
    },
  ],
};
