import { expect, test } from 'vitest';
import { describe } from '../../src/cli/describe/index.ts';
import { graphOf, inTree } from '../hostile/tree.ts';

const PAGE = `---
title: Print | Microsoft Docs
ms.topic: hero-article
ms.reviwer: anna
mood: good
ms.custom: x
services: ink
ms.service: pens
ms.date: 13/40/2019
ms.lasthandoff: 2/3/2019
---
# Print

<!-- Not for readers -->
##Then

[x](gone.md) a\u200bb
`;

test('inspect shows a header as written beside what it became, and what the page is made of', async () => {
  await inTree({ 'docs/en-us/a.md': PAGE }, async (base) => {
    const graph = await graphOf(base);
    const doc = graph.docs.find(({ doc: { file } }) => file.rel === 'a.md')?.doc;
    if (doc === undefined) throw new Error('no document');
    expect(describe(graph, doc)).toBe(WANT);
  });
});

const WANT = `docs/en-us/a.md
  docset docs, locale en-us, page, dialect learn
  id docs/a
  route /en-us/docs/a/

Header: name, value as written → what it became; \`?\` marks unknown names
  title           Print | Microsoft Docs  → title: Print
  ms.topic        hero-article            → topic: how-to
? ms.reviwer      anna                    → kept as written (perhaps ms.reviewer)
? mood            good                    → kept as written
  ms.custom       x                       → kept as written
  services        ink                     → service
  ms.service      pens                    → service: said before
  ms.date         13/40/2019              → absent
  ms.lasthandoff  2/3/2019                → translation.handoff: 2019-02-03

Derived
  h1  Print

Headings
  #      Print  #print (text)
  ##     Then  #then (text)

Links
  17:1     link        gone.md  → missing page gone

Repairs
  15:1     heading-space              ##Then
  17:15    encoding-invisible         U+200B

Facts
  4:1      frontmatter-key-typo       ms.reviwer (expected ms.reviewer)
  5:1      frontmatter-unknown-key    mood
  9:1      metadata-date              13/40/2019

Left out
  comment          1
    14:1     <!-- Not for readers -->
`;
