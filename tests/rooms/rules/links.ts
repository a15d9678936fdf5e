import type { Case } from './case.ts';

const EN = 'learn/en-us/a.md';
const SV = 'learn/sv-se/a.md';

/** Cases of rules that judge where links lead. */
export const linkCases: Readonly<Record<string, readonly Case[]>> = {
  'missing-page': [
    {
      about: 'no locale has it, with and without a near name',
      files: {
        [EN]: '# A\n\nSee [x](printr.md) or\n[y](nothing.md).\n',
        'learn/en-us/printer.md': '# P\n',
        [SV]: '# A\n\n[x](printr.md)\n',
      },
      want: [
        `error missing-page ${EN} 3:9 \`printr.md\` leads to no page in any locale; did you mean \`printer\``,
        `error missing-page ${EN} 4:5 \`nothing.md\` leads to no page in any locale`,
        `error missing-page ${SV} 3:5 \`printr.md\` leads to no page in any locale; did you mean \`printer\``,
      ],
    },
    {
      about: 'every way to write a link',
      files: {
        [EN]: '# A\n\n[x][r] <a href="h.md">h</a>\n\n[r]: d.md\n',
        'learn/en-us/toc.yml': '- name: T\n  href: t.md\n',
      },
      want: [
        `error missing-page ${EN} 3:17 \`h.md\` leads to no page in any locale`,
        `error missing-page ${EN} 5:6 \`d.md\` leads to no page in any locale`,
        'error missing-page learn/en-us/toc.yml 2:9 `t.md` leads to no page in any locale',
      ],
    },
    {
      about: 'there, elsewhere, or not to be known',
      files: {
        [EN]: '# A\n\n[a](a.md) [b](https://example.com/b) [c](far/c.md) [d](../../d.md) [e](data.json) `[f](f.md)`\n',
        'learn/en-us/data.json': '{}',
      },
      want: [],
    },
  ],
  'missing-anchor': [
    {
      about: 'on this page, on another, and a near name',
      files: {
        [EN]: '# A\n\n[x](#instal) [y](b.md#zzz)\n\n## Install\n',
        'learn/en-us/b.md': '# B\n\n[x](a.md#INSTALL)\n',
      },
      want: [
        `error missing-anchor ${EN} 3:5 \`#instal\` is no section of this page; did you mean \`#install\``,
        `error missing-anchor ${EN} 3:18 \`#zzz\` is no section of \`learn/en-us/b.md\``,
        `warning anchor-spelling learn/en-us/b.md 3:5 \`#INSTALL\` is \`#install\` in \`${EN}\`: it differs in case`,
      ],
    },
    {
      about: 'names, headings, the top, and pages whose sections nobody knows',
      files: {
        [EN]: '# A\n\n<a id="mark"></a> [a](#mark) [b](#a) [c](#top) [d](b.txt#any)\n',
        'learn/en-us/b.txt': 'Text.\n',
      },
      settings: { rules: { 'metadata-title': 'off' } },
      want: [],
    },
  ],
  'missing-include': [
    {
      about: 'no locale has it',
      files: { [EN]: '# A\n\n[!INCLUDE [x](includes/x.md)]\n' },
      want: [
        `error missing-include ${EN} 3:15 the include \`includes/x.md\` is not there: no locale has \`includes/x.md\``,
      ],
    },
    {
      about: 'the source locale has it',
      files: { [EN]: '# A\n', [SV]: '# A\n\n[!INCLUDE [x](includes/x.md)]\n', 'learn/en-us/includes/x.md': 'X\n' },
      want: [],
    },
  ],
  'include-cycle': [
    {
      about: 'through another fragment',
      files: {
        [EN]: '# A\n\n[!INCLUDE [x](includes/x.md)]\n',
        'learn/en-us/includes/x.md': '[!INCLUDE [y](y.md)]\n',
        'learn/en-us/includes/y.md': 'Y\n\n[!INCLUDE [x](x.md)]\n',
      },
      want: [
        'error include-cycle learn/en-us/includes/x.md 1:11 including `y.md` leads back to this file',
        'error include-cycle learn/en-us/includes/y.md 3:11 including `x.md` leads back to this file',
      ],
    },
    {
      about: 'twice the same is no circle',
      files: {
        [EN]: '# A\n\n[!INCLUDE [x](includes/x.md)]\n\n[!INCLUDE [y](includes/y.md)]\n',
        'learn/en-us/includes/x.md': '[!INCLUDE [y](y.md)]\n',
        'learn/en-us/includes/y.md': 'Y\n',
      },
      want: [],
    },
  ],
  'missing-media': [
    {
      about: 'an image and a download',
      files: { [EN]: '# A\n\n![x](media/x.png) [y](media/y.pdf)\n', 'learn/en-us/media/z.png': '' },
      want: [
        `warning missing-media ${EN} 3:6 \`media/x.png\` is not there: no locale has \`media/x.png\``,
        `warning missing-media ${EN} 3:23 \`media/y.pdf\` is not there: no locale has \`media/y.pdf\``,
      ],
    },
    {
      about: 'HTML without quotes, in quotations, cells and items',
      files: {
        [EN]: '# A\n\n> <img alt="x" src=media/x.png>\n\n- a <img src=media/y.png alt=y> `<img src=media/a.png>`\n\n|a|\n|-|\n|<img src=media/w.png>|\n',
        'learn/en-us/media/z.png': '',
      },
      want: [
        `warning missing-media ${EN} 3:20 \`media/x.png\` is not there: no locale has \`media/x.png\``,
        `warning missing-media ${EN} 5:14 \`media/y.png\` is not there: no locale has \`media/y.png\``,
        `warning missing-media ${EN} 9:11 \`media/w.png\` is not there: no locale has \`media/w.png\``,
      ],
    },
    {
      about: 'another locale has it, or another site',
      files: {
        [EN]: '# A\n',
        [SV]: '# A\n\n![z](media/z.png) ![w](https://example.com/w.png)\n',
        'learn/en-us/media/z.png': '',
      },
      want: [],
    },
  ],
  'media-not-mounted': [
    {
      about: 'images, but no media file in the docset: one finding',
      files: { [EN]: '# A\n\n![x](media/x.png) ![y](media/y.png)\n', 'learn/en-us/b.md': '# B\n\n![x](x.png)\n' },
      want: [`info media-not-mounted ${EN} 3:1 docset \`learn\` holds no media: its images are not checked`],
    },
    { about: 'only images of other sites', files: { [EN]: '# A\n\n![x](https://example.com/x.png)\n' }, want: [] },
  ],
  'fallback-page': [
    {
      about: 'a page that this locale lacks',
      files: { [EN]: '# A\n', 'learn/en-us/b.md': '# B\n', [SV]: '# A\n\n[b](b.md)\n' },
      want: [`info fallback-page ${SV} 3:5 \`b.md\` is not there in \`sv-se\`; readers get it in \`en-us\``],
    },
    {
      about: 'a page it has',
      files: { [EN]: '# A\n', 'learn/sv-se/b.md': '# B\n', [SV]: '# A\n\n[b](b.md)\n' },
      want: [],
    },
  ],
  'id-collision': [
    {
      about: 'one identity, and one route',
      files: { [EN]: '# A\n', 'learn/en-us/a.txt': 'A', 'learn/en-us/b c.md': '# B\n', 'learn/en-us/b-c.md': '# B\n' },
      settings: { rules: { 'metadata-title': 'off' } },
      want: [
        `error id-collision learn/en-us/a.txt 1:1 \`learn/en-us/a.txt\` and \`${EN}\` both claim the page \`learn/a\``,
        'error id-collision learn/en-us/b-c.md 1:1 `learn/en-us/b-c.md` and `learn/en-us/b c.md` both claim the route `learn/b-c`',
      ],
    },
    { about: 'the same page in two locales', files: { [EN]: '# A\n', [SV]: '# A\n' }, want: [] },
  ],
};
