/** Pages of lines that are hard to tell apart: the same for the same seed. */
export function* inventedPages(seed: number, count: number): Generator<string> {
  const random = randomFrom(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const line = (): string => {
    const signs = pick(SIGNS) + (random() < 0.25 ? pick(SIGNS) : '');
    if (random() < 0.45) return signs + pick(LINES);
    const bits = Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(BITS) + (random() < 0.7 ? ' ' : ''));
    return signs + bits.join('');
  };
  for (let n = 0; n < count; n++) {
    const lines = Array.from({ length: 1 + Math.floor(random() * 9) }, line);
    yield lines.join(random() < 0.06 ? '\r\n' : '\n') + (random() < 0.5 ? '\n' : '');
  }
}

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What stands before a line: quotes, items, blanks. Most lines have nothing. */
const SIGNS = [
  ...['', '', '', '', '', '', '', '> ', '>', '- ', '* ', '1. ', '2. ', '  ', '    ', '     ', '   ', '> - ', '- > '],
  ...['>> ', '-   ', '10. ', '      ', '+ ', '>     ', '-     ', '\t'],
];

const BITS = [
  ...['garden', 'pump', 'a', 'b c', 'é', '“', 'a_b', '.', ',', '!', '|', '||', ':', 'a  ', '#', '##'],
  ...['`x`', '``a`b``', '`', '``', '**bold**', '*it*', '_u_', '**', '*', '~~s~~', '\\[', '\\`', '\\', 'a\\|b'],
  ...['[a](b)', '[a b](c.md)', '![i](p.png)', '[![i](p)](q)', '[a][b]', '[b]', '[a](b "t")', '[a]( b )', '[a](<b>)'],
  ...['[a](b', '[', '](c)', ']', '[a [b](c) d](e)', '[a\\](b)', '[a](b\\)c)', '[a](b&amp;c)', '[a](javascript:x)'],
  ...['[a](b(c)d)', '[]()', '[ ](c)', '[^1]', '[x]', '[ ]', '[!NOTE]', '[!INCLUDE [t](p.md)]', '[!INCLUDE[t](p.md)]'],
  ...['[!div class="checklist"]', '&amp;', '&#91;', '&nbsp;', '<http://x.y>', '<a@b.c>', '<x y', 'http://a.b/c'],
  ...[
    'https://q.r',
    'wasb://x@y.z/a',
    'https://',
    'HTTPS://q.r',
    'http://{a}.b',
    '”http://a.b',
    'ahttp://a.b',
    '(http://a.b)',
    'x@y.nl',
    '**x@y.nl**',
    'www.a.b',
    '<a name="x"></a>',
    '<a name="y"></a>',
    "<a id='z'>",
  ],
  ...['<br>', '<br/>', '<b>', '</b>', '<div>', '</div>', '<div id="q">', '<p>', '<!-- c -->', '<!--', '-->', '<pre>'],
  ...['[a] (b.md)', 'a](b.md)', '[a(b.md)', '[a] [b]', '(a)[http://x.y]', '[a][http://x.y]', '** a **', '[a](b c.md)'],
  ...[
    '［a］（b.md）',
    '[a]((b.md)',
    '(a)[b.md]',
    '[INCLUDE [t](p.md)]',
    '\u00a0',
    '\u200b',
    '! [a](b.png)',
    '[a](b.md',
  ],
  ...[
    '<img src="i.png">',
    '<details>',
    '<summary>',
    '<script>',
    '</a>',
    '<a href="h">l</a>',
    '<a href=h/i.md>l</a>',
    '<a href="h?x=y/z" id=a/b>l</a>',
  ],
];

const LINES = [
  ...['', '', '', 'text', '# H', '## H <a name="n"></a>', '## <a name="n"></a>H', '### `c` x', '#', '# H #', '##H'],
  ...['## [a](b) c', '## **bold** x', '## a\\#', '## a_b_c', '---', '***', '===', '- - -', '```', '```js', '~~~'],
  ...['```x`y```', '| a | b |', '|---|---|', '| [a](b) | `c` |', 'a | b', '--- | ---', '[b]: u', '[b]: u "t"'],
  ...['[c d]: <u>', '[b]:', '<a name="x"></a>', '<a id="x"/>', '<!-- c -->', '<div>', '</div>', '<br>', '> [!NOTE]'],
  ...['> [!TIP] x', '[!INCLUDE [t](p.md)]', '    code [a](b)', '   [!VIDEO x]', '<table>', '<!--', '-->', '1) x', '-'],
  ...['• x', 'a. x', 'b. y', '1.Text here', '2.Text here', '-Text', '-[a](b)', '· Text', '##Heading', '#Heading'],
  ...[
    '> ##H',
    '    ##H',
    '    ---',
    '– | –',
    '|–|–|',
    '| a | b | c |',
    '```js x',
    '`` `',
    '<name>',
    '[!NOOT]',
    '!INCLUDE [t](p.md)',
    '[!VIDEO https://www.youtube.com/embed/abcdefgh]',
    '> [!VIDEO https://v.example.com/a_b_c]',
    '[!code-js[Main](x.js?range=1-2 "T")]',
    '[!code-js[Main](../s/x.js)] y',
  ],
  ...['*', '> ', '>', '    ', '   # H', '       x', '- [a](b)', '  - [a](b)', '    [a](b)', '    ![a](b)', 'a.'],
];
