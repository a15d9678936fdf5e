import type { Case } from './case.ts';

const EN = 'learn/en-us/a.md';
const B = '\n[b]: https://example.com/b\n';

/** A page with these lines, from line 3 on. */
function page(...lines: readonly string[]): string {
  return `# A\n\n${lines.join('\n\n')}\n`;
}

/** Cases of rules about links that no parser sees. */
export const damagedCases: Readonly<Record<string, readonly Case[]>> = {
  'reference-split': [
    {
      about: 'blanks between and inside, in a table, of an image',
      files: { [EN]: page('See [a] [ b] and [a c]  [b] or ![i] [ B ].', '| x |\n| - |\n| [a] [ b] |') + B },
      want: [
        `warning reference-split ${EN} 3:5 \`[a] [ b]\` is one reference: \`[a][b]\``,
        `warning reference-split ${EN} 3:18 \`[a c]  [b]\` is one reference: \`[a c][b]\``,
        `warning reference-split ${EN} 3:33 \`[i] [ B ]\` is one reference: \`[i][B]\``,
        `warning reference-split ${EN} 7:3 \`[a] [ b]\` is one reference: \`[a][b]\``,
      ],
      fixed: { [EN]: page('See [a][b] and [a c][b] or ![i][B].', '| x |\n| - |\n| [a][b] |') + B },
    },
    {
      about: 'the label for a text, and a text that is defined as well',
      files: { [EN]: page('See [b] [ b] and [b] [b] and [c] [ b].', '[c]') + `${B}[c]: https://example.com/c\n` },
      want: [
        `warning reference-split ${EN} 3:5 \`[b] [ b]\` is one reference: \`[b][b]\``,
        `warning reference-split ${EN} 3:18 \`[b] [b]\` is one reference: \`[b][b]\``,
        `warning reference-split ${EN} 3:30 \`[c] [ b]\` is one reference: \`[c][b]\``,
      ],
      fixed: { [EN]: page('See [b][b] and [b][b] and [c][b].', '[c]') + `${B}[c]: https://example.com/c\n` },
    },
    {
      about: 'a hard blank, a letter before, a colon behind, the end of a line, the third of three',
      files: {
        [EN]:
          page('x[a]\u00a0[ b]: and [a c]\t[b]', '> [a]\n> [d-e] and [x] [y z] [b]', '[b] [d-e]') +
          `${B}[d-e]: https://example.com/d\n`,
      },
      want: [
        `warning reference-split ${EN} 3:2 \`[a]\u00a0[ b]\` is one reference: \`[a][b]\``,
        `warning reference-split ${EN} 3:16 \`[a c]\t[b]\` is one reference: \`[a c][b]\``,
        `warning reference-split ${EN} 5:3 \`[a] [d-e]\` is one reference: \`[a][d-e]\``,
        `warning reference-split ${EN} 6:17 \`[y z] [b]\` is one reference: \`[y z][b]\``,
      ],
      fixed: {
        [EN]:
          page('x[a][b]: and [a c][b]', '> [a][d-e] and [x] [y z][b]', '[b] [d-e]') +
          `${B}[d-e]: https://example.com/d\n`,
      },
    },
    {
      about: 'items of a list, a word at the end of a line, blanks at both sides',
      files: {
        [EN]: `${page('- [a]\n- [b]', 'Press [Save]\n[b] says more', 'Use [x] [ y ]')}${B}`,
      },
      want: [],
    },
    {
      about: 'two references, a box to tick, an index, code, a footnote',
      files: {
        [EN]: `${page('[b] [c] `[a] [ b]` f[0] [b]', '- [ ] [b]\n- [x] [b]', 'x[^1] [b]', '[a] [b](https://example.com) [b] [b]:')}${B}[c]: https://example.com/c\n\n[^1]: N\n`,
      },
      want: [],
    },
  ],
  'link-gap': [
    {
      about: 'blanks in the place of hyphens, and those that are none',
      files: {
        [EN]: page('[a](the old lamp.md) [b](la mp.md) [c](other lamp.md)'),
        'learn/en-us/the-old-lamp.md': '# L\n',
        'learn/en-us/lamp.md': '# L\n',
      },
      want: [
        `error missing-page ${EN} 3:1 \`the%20old%20lamp.md\` leads to no page in any locale; did you mean \`the-old-lamp\``,
        `warning link-gap ${EN} 3:5 the address \`the old lamp.md\` has blanks in it; it was read as \`the%20old%20lamp.md\`; did you mean \`the-old-lamp.md\``,
        `error missing-page ${EN} 3:22 \`la%20mp.md\` leads to no page in any locale; did you mean \`lamp\``,
        `warning link-gap ${EN} 3:26 the address \`la mp.md\` has blanks in it; it was read as \`la%20mp.md\`; did you mean \`lamp.md\``,
        `error missing-page ${EN} 3:36 \`other%20lamp.md\` leads to no page in any locale`,
        `warning link-gap ${EN} 3:40 the address \`other lamp.md\` has blanks in it; it was read as \`other%20lamp.md\``,
      ],
      fixed: { [EN]: page('[a](the-old-lamp.md) [b](lamp.md) [c](other lamp.md)') },
      suggested: { [EN]: page('[a](the-old-lamp.md) [b](lamp.md) [c](other%20lamp.md)') },
    },
    {
      about: 'words of a heading for its name, a scheme apart, a query apart, a picture',
      files: {
        'learn/en-us/p/a.md': page(
          '[a](# The lamp) [b](#no such place) [c]( https: //example.com /x?id= 5)',
          '![d](https://example.com/d.png) and ! [e] (https://example.com/e.png)',
          '[f](https://example.com/f.aspx#How to) [g](# of lamps, said (he))',
          '## The lamp',
        ),
      },
      want: [
        'warning link-gap learn/en-us/p/a.md 3:5 the address `# The lamp` has blanks in it; it was read as `#the-lamp`',
        'error missing-anchor learn/en-us/p/a.md 3:17 `#no-such-place` is no section of this page',
        'warning link-gap learn/en-us/p/a.md 3:21 the address `#no such place` has blanks in it; it was read as `#no-such-place`',
        'warning link-gap learn/en-us/p/a.md 3:42 the address `https: //example.com /x?id= 5` has blanks in it; it was read as `https://example.com/x?id=5`',
        'warning link-gap learn/en-us/p/a.md 5:39 `[e] (https://example.com/e.png)` has a blank or a line end before its address; it was read as a link',
        'warning link-gap learn/en-us/p/a.md 7:5 the address `https://example.com/f.aspx#How to` has blanks in it; it was read as `https://example.com/f.aspx#How%20to`',
      ],
      fixed: {
        'learn/en-us/p/a.md': page(
          '[a](#the-lamp) [b](#no such place) [c]( https://example.com/x?id=5)',
          '![d](https://example.com/d.png) and ![e](https://example.com/e.png)',
          '[f](https://example.com/f.aspx#How to) [g](# of lamps, said (he))',
          '## The lamp',
        ),
      },
    },
    {
      about: 'certain where it leads somewhere',
      files: { [EN]: page('[w] (b.md) [y] (none.md) [z](b.md)'), 'learn/en-us/b.md': '# B\n' },
      want: [
        `warning link-gap ${EN} 3:1 \`[w] (b.md)\` has a blank or a line end before its address; it was read as a link`,
        `warning link-gap ${EN} 3:12 \`[y] (none.md)\` has a blank or a line end before its address; it was read as a link`,
        `error missing-page ${EN} 3:17 \`none.md\` leads to no page in any locale`,
      ],
      fixed: { [EN]: page('[w](b.md) [y] (none.md) [z](b.md)') },
      suggested: { [EN]: page('[w](b.md) [y](none.md) [z](b.md)') },
    },
    {
      about: 'a path with blanks around its signs',
      files: { 'learn/en-us/p/a.md': page('[z](.. / q / b.md)'), 'learn/en-us/q/b.md': '# B\n' },
      want: [
        'warning link-gap learn/en-us/p/a.md 3:5 the address `.. / q / b.md` has blanks in it; it was read as `../q/b.md`',
      ],
      fixed: { 'learn/en-us/p/a.md': page('[z](../q/b.md)') },
    },
  ],
  'link-swapped': [
    {
      about: 'an address and a path',
      files: { [EN]: page('See (the lamp)[https://example.com/l] and (b)[b.md#b].'), 'learn/en-us/b.md': '# B\n' },
      want: [
        `warning link-swapped ${EN} 3:5 \`(the lamp)[https://example.com/l]\` has its brackets exchanged; it was read as a link`,
        `warning link-swapped ${EN} 3:43 \`(b)[b.md#b]\` has its brackets exchanged; it was read as a link`,
      ],
      fixed: { [EN]: page('See [the lamp](https://example.com/l) and [b](b.md#b).') },
    },
    { about: 'code, a note', files: { [EN]: page('f(x)[0] (see)[1] `(a)[b.md]` (one)[two]') }, want: [] },
  ],
  'link-bracket': [
    {
      about: 'lost at the end, at the end of a line, in the middle',
      files: {
        [EN]: page(
          'See [the lamp](https://example.com/l for more.',
          'See [the lamp](https://example.com/m.',
          'See [the lamp(b.md) and more.',
        ),
        'learn/en-us/b.md': '# B\n',
      },
      want: [
        `warning link-bracket ${EN} 3:5 \`[the lamp](https://example.com/l\` lacks a bracket; it was read as \`[the lamp](https://example.com/l)\``,
        `warning link-bracket ${EN} 5:5 \`[the lamp](https://example.com/m\` lacks a bracket; it was read as \`[the lamp](https://example.com/m)\``,
        `warning link-bracket ${EN} 7:5 \`[the lamp(b.md)\` lacks a bracket; it was read as \`[the lamp](b.md)\``,
      ],
      fixed: {
        [EN]: page(
          'See [the lamp](https://example.com/l) for more.',
          'See [the lamp](https://example.com/m).',
          'See [the lamp](b.md) and more.',
        ),
      },
    },
    {
      about: 'the one before the address, and brackets that end what stands around them',
      files: {
        [EN]: page(
          'See [the lamp]https://example.com/l) and [b]b.md#b).',
          'See (as in [1]https://example.com/m) [the lamp]https://example.com/n and `[b]b.md)`, (or [b]b.md).',
        ),
        'learn/en-us/b.md': '# B\n',
      },
      want: [
        `warning link-bracket ${EN} 3:5 \`[the lamp]https://example.com/l)\` lacks a bracket; it was read as \`[the lamp](https://example.com/l)\``,
        `warning link-bracket ${EN} 3:42 \`[b]b.md#b)\` lacks a bracket; it was read as \`[b](b.md#b)\``,
      ],
      fixed: {
        [EN]: page(
          'See [the lamp](https://example.com/l) and [b](b.md#b).',
          'See (as in [1]https://example.com/m) [the lamp]https://example.com/n and `[b]b.md)`, (or [b]b.md).',
        ),
      },
    },
    {
      about: 'a blank with it, a cell, a bracket of another kind, one too many',
      files: {
        [EN]: page(
          'See [the lamp (https://example.com/l) and more.',
          '| x | y |\n|---|---|\n| [m](https://example.com/m|z |',
          '[n](https://example.com/n]<br>',
          '[o](https://example.com/o}',
          '[p]((https://example.com/p) and ![q]](https://example.com/q.png)',
          '[r](none.md',
        ),
      },
      want: [
        `warning link-bracket ${EN} 3:5 \`[the lamp (https://example.com/l)\` lacks a bracket; it was read as \`[the lamp](https://example.com/l)\``,
        `warning link-bracket ${EN} 7:3 \`[m](https://example.com/m\` lacks a bracket; it was read as \`[m](https://example.com/m)\``,
        `warning link-bracket ${EN} 9:1 \`[n](https://example.com/n]\` has a wrong bracket; it was read as \`[n](https://example.com/n)\``,
        `warning link-bracket ${EN} 11:1 \`[o](https://example.com/o}\` has a wrong bracket; it was read as \`[o](https://example.com/o)\``,
        `warning link-bracket ${EN} 13:1 \`[p]((https://example.com/p)\` has a bracket too many; it was read as \`[p](https://example.com/p)\``,
        `warning link-bracket ${EN} 13:34 \`[q]](https://example.com/q.png)\` has a bracket too many; it was read as \`[q](https://example.com/q.png)\``,
        `warning link-bracket ${EN} 15:1 \`[r](none.md\` lacks a bracket; it was read as \`[r](none.md)\``,
        `error missing-page ${EN} 15:5 \`none.md\` leads to no page in any locale`,
      ],
      fixed: {
        [EN]: page(
          'See [the lamp](https://example.com/l) and more.',
          '| x | y |\n|---|---|\n| [m](https://example.com/m)|z |',
          '[n](https://example.com/n)<br>',
          '[o](https://example.com/o)',
          '[p](https://example.com/p) and ![q](https://example.com/q.png)',
          '[r](none.md',
        ),
      },
    },
    {
      about: 'the first bracket: where a text starts is a guess',
      files: {
        [EN]: page(
          '* Lamps and more](https://example.com/l)',
          '* [Lamps\n  and more](https://example.com/m)',
          'A text. And a long one of lamps](https://example.com/n) and more',
        ),
      },
      want: [
        `warning link-bracket ${EN} 3:3 \`Lamps and more](https://example.com/l)\` lacks a bracket; it was read as \`[Lamps and more](https://example.com/l)\``,
        `warning link-bracket ${EN} 8:15 no link can be read in \`long one of lamps](https://example.com/n)\`; expected \`[text](address)\``,
      ],
      fixed: {},
      suggested: {
        [EN]: page(
          '* [Lamps and more](https://example.com/l)',
          '* [Lamps\n  and more](https://example.com/m)',
          'A text. And a long one of lamps](https://example.com/n) and more',
        ),
      },
    },
    {
      about: 'a bar in a link of a table',
      files: { [EN]: page('| x | y |\n|---|---|\n| [a|b](https://example.com/l) | [c](https://example.com/?a|b) |') },
      want: [
        `warning link-bracket ${EN} 5:3 a bar ends the cell of a table in \`[a|b](https://example.com/l)\`; expected \`[a\\|b](https://example.com/l)\``,
        `warning link-bracket ${EN} 5:34 a bar ends the cell of a table in \`[c](https://example.com/?a|b)\`; expected \`[c](https://example.com/?a%7Cb)\``,
      ],
      fixed: {
        [EN]: page('| x | y |\n|---|---|\n| [a\\|b](https://example.com/l) | [c](https://example.com/?a%7Cb) |'),
      },
    },
    {
      about: 'a call, an escaped bracket, no address',
      files: { [EN]: page('Use list[i](a, b) and \\[a\\](https://example.com/l) and x](y)') },
      want: [],
    },
    {
      about: 'a title, an address that ends on the next line, brackets in brackets, code',
      files: {
        [EN]: page(
          '[a](https://example.com/l "L") [b](https://example.com/l\n"L") [c](https://example.com/l\n)',
          '[d (https://example.com/l) e](https://example.com/m) `[f](https://example.com/l` [g (b.md)]',
          'An array[i](https://example.com/i), a list [1, (2)',
        ),
      },
      want: [],
    },
  ],
  'link-fullwidth': [
    {
      about: 'all of them, some of them',
      files: { [EN]: page('［灯］（https://example.com/l）と【灯】(b.md)と[灯]（b.md）'), 'learn/en-us/b.md': '# B\n' },
      want: [
        `warning link-fullwidth ${EN} 3:1 \`［灯］（https://example.com/l）\` has brackets of another script; it was read as \`[灯](https://example.com/l)\``,
        `warning link-fullwidth ${EN} 3:28 \`【灯】(b.md)\` has brackets of another script; it was read as \`[灯](b.md)\``,
        `warning link-fullwidth ${EN} 3:38 \`[灯]（b.md）\` has brackets of another script; it was read as \`[灯](b.md)\``,
      ],
      fixed: { [EN]: page('[灯](https://example.com/l)と[灯](b.md)と[灯](b.md)') },
    },
    { about: 'prose', files: { [EN]: page('灯（明るい）を【見る】。（https://example.com/l）') }, want: [] },
  ],
  'include-keyword': [
    {
      about: 'a blank, another word, a gap',
      files: {
        [EN]: page('[! INCLUDE [x](includes/x.md)]', '[!INFOGA [x](includes/x.md)]', '[!INCLUDE [x] (includes/x.md)]'),
        'learn/en-us/includes/x.md': 'X\n',
      },
      want: [
        `warning include-keyword ${EN} 3:1 \`[! INCLUDE [x](includes/x.md)]\` was read as \`[!INCLUDE [x](includes/x.md)]\``,
        `warning include-keyword ${EN} 5:1 \`[!INFOGA [x](includes/x.md)]\` was read as \`[!INCLUDE [x](includes/x.md)]\``,
        `warning include-keyword ${EN} 7:1 \`[!INCLUDE [x] (includes/x.md)]\` was read as \`[!INCLUDE [x](includes/x.md)]\``,
      ],
      fixed: {
        [EN]: page('[!INCLUDE [x](includes/x.md)]', '[!INCLUDE [x](includes/x.md)]', '[!INCLUDE [x](includes/x.md)]'),
      },
    },
    {
      about: 'a lost sign at the start or the end, videos',
      files: {
        [EN]: page(
          '[INCLUDE [x](includes/x.md)]',
          '[!INCLUDE [x](includes/x.md)',
          '[!INCLUDE [x](includes/x.md]',
          '> [! VIDEO https://example.com/v_1]',
          '[!V\u00cdDEO https://example.com/v_2]',
        ),
        'learn/en-us/includes/x.md': 'X\n',
      },
      want: [
        `warning include-keyword ${EN} 3:1 \`[INCLUDE [x](includes/x.md)]\` was read as \`[!INCLUDE [x](includes/x.md)]\``,
        `warning include-keyword ${EN} 5:1 \`[!INCLUDE [x](includes/x.md)\` was read as \`[!INCLUDE [x](includes/x.md)]\``,
        `warning link-bracket ${EN} 7:11 \`[x](includes/x.md\` lacks a bracket; it was read as \`[x](includes/x.md)\``,
        `warning include-keyword ${EN} 9:3 \`[! VIDEO https://example.com/v_1]\` was read as \`[!VIDEO https://example.com/v_1]\``,
        `warning include-keyword ${EN} 11:1 \`[!V\u00cdDEO https://example.com/v_2]\` was read as \`[!VIDEO https://example.com/v_2]\``,
      ],
      fixed: {
        [EN]: page(
          '[!INCLUDE [x](includes/x.md)]',
          '[!INCLUDE [x](includes/x.md)]',
          '[!INCLUDE [x](includes/x.md]',
          '> [!VIDEO https://example.com/v_1]',
          '[!VIDEO https://example.com/v_2]',
        ),
      },
    },
    {
      about: 'words that are no markers',
      files: {
        [EN]: page('[include [b](b.md) too]', '[! word]', 'Say [!video] or [video https://example.com/v]'),
        'learn/en-us/b.md': '# B\n',
      },
      want: [`info marker-unknown ${EN} 5:1 \`[!word]\` is no marker that is known`],
    },
    {
      about: 'includes of all kinds, an alert with a link, a picture',
      files: {
        [EN]: page(
          '[!INCLUDE [x](includes/x.md)]',
          '[!include[](includes/x.md)]',
          '[!INCLUDE-[x](includes/x.md)]',
          '> [!NOTE]\n> See [x](b.md).',
          '[![i](https://example.com/i.png)](b.md)',
        ),
        'learn/en-us/includes/x.md': 'X\n',
        'learn/en-us/b.md': '# B\n',
      },
      want: [],
    },
  ],
  'reference-undefined': [
    {
      about: 'a label that is nearly defined, and the second half of a split one',
      files: {
        [EN]:
          page('[x][docker-compos] [y] [ nowhere] [z] [word]', '[w][docker-compose]') +
          '\n[docker-compose]: https://example.com\n',
      },
      want: [
        `warning reference-undefined ${EN} 3:1 \`[x][docker-compos]\` is defined nowhere on the page; did you mean \`[docker-compose]\``,
        `warning reference-undefined ${EN} 3:20 \`[y] [ nowhere]\` is defined nowhere on the page`,
      ],
      fixed: {},
      suggested: {
        [EN]:
          page('[x][docker-compose] [y] [ nowhere] [z] [word]', '[w][docker-compose]') +
          '\n[docker-compose]: https://example.com\n',
      },
    },
  ],
  'definition-unused': [
    {
      about: 'one of two',
      files: { [EN]: `${page('[x][b]')}${B}[Other one]: none.md\n` },
      want: [`info definition-unused ${EN} 6:1 nothing on the page refers to \`[Other one]\``],
    },
    {
      about: 'used in any way, comments, footnotes',
      files: { [EN]: page('[b] ![b][] [x][B] y[^n]') + B + '[//]: # (x)\n[comment]: <> (y)\n\n[^n]: N\n' },
      want: [],
    },
  ],
};
