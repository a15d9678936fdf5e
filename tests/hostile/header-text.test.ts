import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText, type Nodes } from '../../src/markdown/index.ts';
import { read } from './body.ts';
import { soup } from './soup.ts';

const RUNS = 1_000;

/** Ways in which a header may begin, and what may stand in one. */
const open = fc.constantFrom('---\n', ' ---\r\n', '\ufeff---\n', '# H\n\n---\n', '<!-- c -->\n---\n');
const tag = fc.constantFrom(
  '<properties',
  ' <properties\n',
  '< propriétés',
  '# H\n\n<properties ',
  '"x"\n\n<properties\n',
);
const line = fc.oneof(
  soup.map((text) => text.replace(/^[ \t]*(?:---|\.\.\.)[ \t]*$/gm, '')),
  fc.constantFrom(
    'title: T',
    'ms.topic: x',
    'a: "b',
    '- c',
    '#CustomerIntent: d',
    '\u00a0e:\u00a0f',
    'g: &h [*h]',
    ': : :',
  ),
);
const attribute = fc.constantFrom(
  ...[
    'pageTitle="a"',
    "service='b'",
    'articleId=c',
    'x = «d»',
    'y="e',
    'z=""',
    'f="g"h"',
    ',',
    '""',
    '=',
    'i',
    'j="k\nl"',
  ],
);
const yaml = fc
  .tuple(open, fc.array(line, { maxLength: 6 }))
  .map(([start, lines]) => `${start}title: T\n${lines.join('\n')}\n---\n`);
const properties = fc
  .tuple(tag, fc.array(attribute, { maxLength: 8 }), fc.constantFrom('/>', '>', '/>\n<tags a="b" />', ''))
  .map(
    ([start, attributes, end]) =>
      `${start} pageTitle="T" service="s" articleId="a"\n${attributes.join('\n')}\n${end}\n`,
  );

/** Every text of a tree. */
function wordsOf(node: Nodes): string {
  return 'children' in node && node.type !== 'paragraph' ? node.children.map(wordsOf).join(' ') : plainText(node);
}

test('no header throws, and none takes a word of the text below it', () => {
  fc.assert(
    fc.property(fc.oneof(yaml, properties), (header) => {
      const { tree, doc } = read(`${header}\n# Qwertz\n\nZuiop and *asdfgh*.\n`);
      expect(wordsOf(tree)).toMatch(/Zuiop and asdfgh\./);
      expect(doc.outline.some((item) => item.type === 'heading' && item.heading.text === 'Qwertz')).toBe(true);
      for (const { span } of doc.facts) expect(span.start).toBeLessThanOrEqual(span.end);
    }),
    { numRuns: RUNS },
  );
}, 120_000);
