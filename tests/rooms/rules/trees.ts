import type { Case } from './case.ts';

const EN = 'learn/en-us/a.md';

/** Cases of rules about the tree of files itself. */
export const treeCases: Readonly<Record<string, readonly Case[]>> = {
  'empty-tree': [
    {
      about: 'folders, but nothing to read',
      files: { 'learn/en-us/picture.png': '' },
      want: ['error empty-tree . 1:1 no content was found: see `root` and `pages` of the docsets'],
    },
    { about: 'one page', files: { [EN]: '# A\n' }, want: [] },
  ],
  'missing-root': [
    {
      about: 'a folder that is not there',
      files: { [EN]: '# A\n' },
      settings: { docsets: { learn: { root: 'learn/{locale}' }, support: { root: 'help/{locale}' } } },
      want: ['error missing-root help 1:1 the root of docset `support` is not there: no folder `help`'],
    },
    {
      about: 'a folder without locales',
      files: { [EN]: '# A\n', 'help/readme': '' },
      settings: { docsets: { learn: { root: 'learn/{locale}' }, support: { root: 'help/{locale}' } } },
      want: [],
    },
  ],
  'outside-root': [
    {
      about: 'links that lead out, or nowhere',
      files: {
        [EN]: '# A\n',
        'secret.md': '# S\n',
        'learn/en-us/out.md': { link: '../../secret.md' },
        'learn/en-us/lost.md': { link: 'nothing.md' },
      },
      want: [
        'warning outside-root learn/en-us/lost.md 1:1 symbolic link `lost.md` leads out of its content root, or nowhere: it is left out',
        'warning outside-root learn/en-us/out.md 1:1 symbolic link `out.md` leads out of its content root, or nowhere: it is left out',
      ],
    },
    { about: 'a link inside', files: { [EN]: '# A\n', 'learn/en-us/b.md': { link: 'a.md' } }, want: [] },
  ],
  'shadowed-file': [
    {
      about: 'two roots hold the same file',
      files: { 'new/en-us/a.md': '# A\n', 'old/en-us/a.md': '# A\n', 'old/en-us/b.md': '# B\n' },
      settings: { docsets: { learn: { root: ['new/{locale}', 'old/{locale}'] } } },
      want: [
        'warning shadowed-file old/en-us/a.md 1:1 `old/en-us/a.md` is left out: `new/en-us/a.md` of an earlier root is the same page',
      ],
    },
    {
      about: 'two roots, different files',
      files: { 'new/en-us/a.md': '# A\n', 'old/en-us/b.md': '# B\n' },
      settings: { docsets: { learn: { root: ['new/{locale}', 'old/{locale}'] } } },
      want: [],
    },
  ],
  'unknown-locale': [
    {
      about: 'a locale that the settings do not list',
      files: { [EN]: '# A\n', 'learn/de-DE/a.md': '# A\n', 'learn/pp/b.md': '# B\n' },
      want: [
        'warning unknown-locale learn/de-DE 1:1 folder `de-DE` looks like a locale that `locales` does not list: its files are left out',
      ],
    },
    { about: 'a listed one, in another case', files: { [EN]: '# A\n', 'learn/sv-SE/a.md': '# A\n' }, want: [] },
  ],
  unreadable: [
    {
      about: 'a file that vanishes while files are read',
      files: { [EN]: '# A\n', 'learn/en-us/b.md': '# B\n' },
      gone: ['learn/en-us/b.md'],
      want: ['error unreadable learn/en-us/b.md 1:1 the file `learn/en-us/b.md` can not be read'],
    },
    { about: 'an empty file is readable', files: { 'learn/en-us/includes/a.md': '' }, want: [] },
  ],
};
