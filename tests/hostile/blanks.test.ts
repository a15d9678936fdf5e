import { expect, test } from 'vitest';
import { excerptOf } from '../../src/render/excerpt.ts';
import { read, render } from './body.ts';

/** Expressions that look from each blank at all that follow would take minutes for these. */
const BLANKS = ' '.repeat(300_000);

const PROPERTIES = '<properties pageTitle="x" service="y" articleId="z"/>';

const TEXTS: Readonly<Record<string, string>> = {
  'an emphasized start of a quote': `> **a${BLANKS}b**: x`,
  'a heading': `#${BLANKS}a${BLANKS}b${BLANKS}`,
  'a heading without a blank': `##a${BLANKS}b`,
  'the rule of a table': `|a${BLANKS}|b|\n|-${BLANKS}-|-|\n|x|y|`,
  'a row of a table': `| a | b |\n|---|\n|${BLANKS}x|`,
  'a picture': `:::image type="x"${BLANKS}source${BLANKS}=${BLANKS}"a.png":::`,
  'a picture without an end': `:::image${BLANKS}x`,
  'a code block': `\`\`\`x${BLANKS}y\nz\n\`\`\``,
  emphasis: `** ${BLANKS}a ** **b${BLANKS}**c`,
  'a link with a gap': `[a]${BLANKS}(b.md) [a](b${BLANKS}c.md)`,
  'a list by letters': `a.${BLANKS}x\n\nb.${BLANKS}y`,
  'a token': `<!--$x${BLANKS}-->a<!--/$x${BLANKS}-->`,
  'an include': `[!INCLUDE${BLANKS}[a](b)${BLANKS}]`,
  'a video': `> [!VIDEO${BLANKS}https://example.com/${BLANKS}]`,
  'an alert': `> [!${BLANKS}NOTE${BLANKS}]\n\n> [!NOTE]${BLANKS}x`,
  'an anchor': `<a${BLANKS}name="x"${BLANKS}>${BLANKS}</a>`,
  'a rule below a text': `a${BLANKS}b\n---${BLANKS}\nx`,
  'a picture in code': `${BLANKS}![a](b.png)`,
  'a placeholder': `<name${BLANKS}>\ntext`,
  'a header': `---\ntitle: a${BLANKS}b\n---\n`,
  properties: `<properties a="b"${BLANKS}c="d"/>${BLANKS}x`,
  'an old marker': `<properties a="1" b="2"/><tags ms.x="1"/>\n> [AZURE.NOTE]${BLANKS}x`,
  data: `${PROPERTIES}\n# T\n---\n{"a":"${BLANKS}b",${BLANKS}"c":1}\n---`,
  tabulators: `${'\t'.repeat(300_000)}x`,
  quotes: `${'> '.repeat(150_000)}x`,
};

test.each(Object.entries(TEXTS))('hundreds of thousands of blanks in %s', { timeout: 10_000 }, (_, text) => {
  expect(typeof render(read(text))).toBe('string');
});

test('hundreds of thousands of blanks in an excerpt', { timeout: 10_000 }, () => {
  expect(excerptOf(`a${BLANKS}b\n${BLANKS}x\n// <y>\nc\n// </y>`, { name: 'y' })).toBe('c');
});
