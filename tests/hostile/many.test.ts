import { expect, test } from 'vitest';
import { toMarkdown } from '../../src/markdown/write.ts';
import { sectionTexts } from '../../src/render/index.ts';
import { read, render } from './body.ts';

const MANY = 100_000;

/** A page with so many of something; `i` tells them apart. */
const many = (unit: (i: number) => string, count = MANY): string =>
  Array.from({ length: count }, (_, i) => unit(i)).join('');

/** As many as no page has: what looks at all the others for each of them does not end. */
const TEXTS: Readonly<Record<string, string>> = {
  'a line of 5 MB': 'word '.repeat(1_000_000),
  'a line of 5 MB without a blank': 'x'.repeat(5_000_000),
  'a line of 5 MB in a table': `| a |\n|---|\n| ${'b '.repeat(2_500_000)}|`,
  'a flattened page of 5 MB': `--- title: x --- # T ${'text **bold** [a](b.md) ## Part > [!NOTE] > note '.repeat(100_000)}`,
  'brackets in brackets': `${'['.repeat(10_000)}x${']'.repeat(10_000)}(y.md)`,
  'links in links': `${'[a '.repeat(10_000)}x${'](y.md)'.repeat(10_000)}`,
  alerts: many(() => '> [!NOTE]\n> note\n\n'),
  'alerts without a quote': many(() => '[!NOTE]\nnote\n\n'),
  'alerts in one quote': many(() => '> [!NOTE]\n> note\n'),
  tabs: many((i) => `# [T](#tab/t${i})\n\nx\n\n`),
  'groups of tabs': many(() => '# [T](#tab/t)\n\nx\n\n---\n\n', 50_000),
  zones: many(() => ':::zone pivot="a"\n\nx\n\n:::zone-end\n\n', 50_000),
  'zones without an end': many(() => ':::zone pivot="a"\n\nx\n\n'),
  'ends without a zone': many(() => ':::zone-end\n\n'),
  pictures: many(() => ':::image type="content" source="a.png" alt-text="A":::\n\n'),
  'pictures without an end': many(() => ':::image type="complex" source="a.png" alt-text="A":::\n\n'),
  tokens: many(() => '<!--$name-->x<!--/$name--> '),
  'tokens without an end': many(() => '<!--$name-->x '),
  'ends without a token': many(() => '<!--/$name-->x '),
  'parts without an end': many(() => '<!--issueDescription-->\n\nx\n\n', 50_000),
  comments: many(() => '<!-- x -->\n\n'),
  'rows of a table': `| a | b |\n|---|---|\n${many(() => '| c | d |\n')}`,
  'tables without an end to their heads': many(() => '| a | b |\n|---|\n\n', 50_000),
  'rows with addresses, deep': `- x\n\n    |a|b|\n    |---|---|\n${many(() => '    |`|`|http://x.y|\n', 50_000)}`,
  includes: many((i) => `[!INCLUDE [a](b${i}.md)]\n\n`),
  snippets: many(() => '[!code-cs[a](b.cs)]\n\n'),
  divisions: many(() => '> [!div class="checklist"]\n> * a\n\n', 50_000),
  cards: many(() => '<insight>\n\n<symptomId>1</symptomId>\n\n</insight>\n\n', 30_000),
  'cards without an end': many(() => '<insight>\n\n', 50_000),
  'links into the portal': many(() => '[a](data-blade:Ext.Blade) '),
  'fences without an end': many(() => '```text\n'),
  'lettered steps': many((i) => `${'abc'[i % 3] ?? ''}. x\n`),
  bullets: many(() => '• x\n'),
  'stars with blanks': many(() => '** x**\n'),
  definitions: many((i) => `[a${i}]: b.md\n`),
  'undefined references': many((i) => `[x][a${i}] `),
  steps: many(() => '## **Recommended Steps**\n\n1. x\n\n', 30_000),
  'a JSON article': `<properties pageTitle="x" />\n# T\n---\n{"formElements": [${many((i) => `{"id": "e${i}", "displayLabel": "x"},`, 30_000)}]}\n---\n`,
};

/** File names of texts that are not Markdown alone. */
const NAMES: Readonly<Record<string, string>> = { 'a flattened page of 5 MB': 'x.txt' };

// What takes quadratic time on such a text does not end within the limit, on however busy a machine.
test.each(Object.entries(TEXTS))('%s', { timeout: 100_000 }, (name, text) => {
  const page = read(text, NAMES[name]);
  expect(render(page).length).toBeLessThan(60 * text.length);
  const plan = { file: page.doc.file, links: {}, includes: {}, ids: [], locale: 'en-us', language: 'en' };
  expect(sectionTexts(plan, 'T', () => page).length).toBeGreaterThan(0);
});

test('a page of 10,000 of each is written as Markdown', { timeout: 120_000 }, () => {
  for (const unit of [
    '> [!NOTE]\n> note\n\n',
    '# [T](#tab/t)\n\nx\n\n',
    ':::zone pivot="a"\n\nx\n\n:::zone-end\n\n',
    '| a |\n|---|\n\n',
  ]) {
    expect(toMarkdown(read(unit.repeat(10_000)).tree).length).toBeGreaterThan(0);
  }
});
