import { expect, test } from 'vitest';
import { facts, html } from './body.ts';

/** Markdown, the HTML that may become of it, and what is reported. */
const CASES: readonly (readonly [markdown: string, html: string, facts: readonly string[]])[] = [
  ['<a href="javascript:alert(1)">x</a>', '<p><a>x</a></p>', ['html-removed 1:1 javascript:alert(1)']],
  ['<a href="java\tscript:alert(1)">x</a>', '<p><a>x</a></p>', ['html-removed 1:1 java script:alert(1)']],
  ['<a href="java&#x0A;script:alert(1)">x</a>', '<p><a>x</a></p>', ['html-removed 1:1 java script:alert(1)']],
  ['<a href=" javascript:alert(1)">x</a>', '<p><a>x</a></p>', ['html-removed 1:1 javascript:alert(1)']],
  ['<a href="&#106;avascript&#58;alert(1)">x</a>', '<p><a>x</a></p>', ['html-removed 1:1 javascript:alert(1)']],
  ['<a href="javascript&colon;alert(1)">x</a>', '<p><a href="javascript&amp;colon;alert(1)">x</a></p>', []],
  [
    '<a href="data:text/html,<script>alert(1)</script>">x</a>',
    '<p><a>x</a></p>',
    ['html-removed 1:1 data:text/html,<script>alert(1)</script>'],
  ],
  ['<a href="vbscript:x">x</a>', '<p><a>x</a></p>', ['html-removed 1:1 vbscript:x']],
  ['<a href="&#1;javascript:alert(1)">x</a>', '<p><a href="�javascript:alert(1)">x</a></p>', []],
  ['[x](javascript:alert(1))', '<p>x</p>', ['html-removed 1:1 javascript:alert(1)']],
  ['[x](<java\tscript:alert(1)>)', '<p>x</p>', ['html-removed 1:1 java script:alert(1)']],
  ['[x](java&#10;script:alert(1))', '<p>x</p>', ['html-removed 1:1 java script:alert(1)']],
  ['[x](java&NewLine;script&colon;alert(1))', '<p>x</p>', ['html-removed 1:1 java script:alert(1)']],
  ['[x](\\j\\avascript:alert(1))', '<p><a href="\\j\\avascript:alert(1)">x</a></p>', []],
  ['[x](%6Aavascript:alert(1))', '<p><a href="%6Aavascript:alert(1)">x</a></p>', []],
  [
    '![x](javascript:alert(1))',
    '<p><span class="missing-image">x</span></p>',
    ['html-removed 1:1 javascript:alert(1)'],
  ],
  ['[x]\n\n[x]: javascript:alert(1)', '<p>x</p>', ['html-removed 3:1 javascript:alert(1)']],
  ['<javascript:alert(1)>', '<p>javascript:alert(1)</p>', ['html-removed 1:1 javascript:alert(1)']],
  ['> [!VIDEO javascript:alert(1)]', '', ['html-removed 1:3 javascript:alert(1)']],
  ['<a href="//evil.example" target=_blank>x</a>', '<p><a href="//evil.example">x</a></p>', []],
  ['&lt;script&gt;alert(1)&lt;/script&gt;', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>', []],
  [
    '<a href="https://x" href="javascript:y">t</a>',
    '<p><a href="https://x">t</a></p>',
    ['html-removed 1:1 javascript:y'],
  ],
  ['<a href>t</a>', '<p><a href="">t</a></p>', []],
  ['<a href="x`onmouseover=alert(1)`">t</a>', '<p><a href="x`onmouseover=alert(1)`">t</a></p>', []],
  [
    '<img src=x:alert(alt) onerror=eval(src) alt=0>',
    '<span class="missing-image">0</span>',
    ['html-removed 1:1 x:alert(alt)', 'html-removed 1:1 onerror'],
  ],
];

test.each(CASES)('no URL runs script: %j', (markdown, expected, found) => {
  expect(html(markdown)).toBe(expected);
  expect(facts(markdown)).toEqual(found);
});
