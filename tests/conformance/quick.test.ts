// The quick reader gives a page up, or reads it as the full reader does: to the last offset.
import { expect, test } from 'vitest';
import type { Doc, Source } from '../../src/core/types.ts';
import { readPage, readPlain } from '../../src/dialects/index.ts';
import { inventedPages } from './invented.ts';

const PAGES = 40_000;

function sourceOf(text: string): Source {
  return { path: 'en-us/page.md', docset: 'learn', locale: 'en-us', rel: 'page.md', role: 'page', text, facts: [] };
}

function both(text: string): { readonly quick: Doc | null; readonly full: Doc } {
  return { quick: readPlain(sourceOf(text)), full: readPage(sourceOf(text)).doc };
}

test.each([1, 2, 3])('both readers agree on invented pages, seed %i', { timeout: 60_000 }, (seed) => {
  let read = 0;
  for (const text of inventedPages(seed, PAGES)) {
    const { quick, full } = both(text);
    if (quick === null) continue;
    read++;
    if (JSON.stringify(quick) !== JSON.stringify(full)) expect({ text, ...quick }).toEqual({ text, ...full });
  }
  // Most invented pages hold something odd: enough must be left.
  expect(read).toBeGreaterThan(PAGES / 10);
});

test('a page as most are is read quickly', () => {
  const text = `---
title: Pumps
---
# <a name="pumps"></a>Pumps

See [the garden](garden.md#beds "Beds") and \`code [no](link)\`, or <http://example.com/x>.

> [!NOTE]
> Water [pumps](pumps.md) in winter.

1. One
   ![A pump](media/pump.png)
2. Two: https://example.com/pump.

| a | b |
| --- | --- |
| [c](c.md) | d |

\`\`\`bash
[not](a-link)
\`\`\`

<a name="more"></a>
## More

[!INCLUDE [text](../includes/text.md)]
`;
  const { quick, full } = both(text);
  expect(quick).toEqual(full);
  expect(full.links.map(({ url }) => url)).toEqual([
    ...['garden.md#beds', 'http://example.com/x', 'pumps.md', 'media/pump.png', 'https://example.com/pump'],
    ...['c.md', '../includes/text.md'],
  ]);
});

test.each([
  ['tabs', '# [One](#tab/one)\n'],
  ['markers', ':::image source="a.png":::\n'],
  ['footnotes', 'a[^1]\n\n[^1]: b\n'],
  ['links over two lines', '[a\nb](c.md)\n'],
  ['underlined headings', 'Title\n=====\n'],
  ['alerts in other words', '> [!OPMERKING]\n> x\n'],
])('%s are for the full reader', (_, text) => {
  expect(readPlain(sourceOf(text))).toBeNull();
});
