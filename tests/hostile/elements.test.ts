import { expect, test } from 'vitest';
import { facts, html } from './body.ts';

/** Markdown, the HTML that may become of it, and what is reported. */
const CASES: readonly (readonly [markdown: string, html: string, facts: readonly string[]])[] = [
  ['a <script>alert(1)</script> b', '<p>a  b</p>', ['html-removed 1:3 script']],
  ['<script>\nalert(1)\n</script>\n\nb', '<p>b</p>', ['html-removed 1:1 script']],
  ['<img src=x onerror=alert(1)>', '<img src="x">', ['html-removed 1:1 onerror']],
  ['<svg onload=alert(1)>', '', ['html-removed 1:1 svg']],
  ['<svg/onload=alert(1)>', '<p>&lt;svg/onload=alert(1)&gt;</p>', []],
  ['<iframe src="https://evil.example"></iframe>', '', ['html-removed 1:1 iframe']],
  ['<style>*{display:none}</style>', '', ['html-removed 1:1 style']],
  [
    '<form action="https://evil.example">\n\n## Hidden\n\n</form>\n\n## Shown',
    '<h2 id="h0">Shown</h2>',
    ['html-removed 1:1 form'],
  ],
  ['<noscript><p title="</noscript><img src=x onerror=alert(1)>">', '<p></p>', ['html-removed 1:1 noscript']],
  [
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<p></p>',
    ['html-removed 1:1 math'],
  ],
  ['<!--><script>alert(1)</script>', '', ['html-removed 1:6 script']],
  ['<!-- --!><script>alert(1)</script> -->', '', []],
  ['</p><script>alert(1)</script>', '', ['html-removed 1:5 script']],
  ['<<script>alert(1)//<</script>', '<p>&lt;</p>', ['html-removed 1:2 script']],
  ['<scr<script>ipt>alert(1)</scr</script>ipt>', '<p>&lt;script&gt;</p>', ['html-removed 1:5 script']],
  [
    '<base href="https://evil.example"><link rel=stylesheet href=x><meta http-equiv=refresh content="0;url=x">',
    '<p>&lt;base href=&quot;https://evil.example&quot;&gt;&lt;link rel=stylesheet href=x&gt;&lt;meta http-equiv=refresh content=&quot;0;url=x&quot;&gt;</p>',
    [],
  ],
  ['<div><b>x', '<div><b>x</b></div>', []],
  ['<b><i>x</b></i>', '<p><b><i>x</i></b></p>', []],
  ['*<b>x*</b>', '<p><em><b>x</b></em></p>', []],
  ['<table><tr><td>x\n\ny', '<table><tr><td>x<p>y</p>\n</td></tr></table>', []],
  ['</div></main></body></html>', '<p>&lt;/main&gt;&lt;/body&gt;&lt;/html&gt;</p>', []],
  ['<body onload=alert(1)>', '<p>&lt;body onload=alert(1)&gt;</p>', ['html-removed 1:1 onload']],
  ['<object data=x></object><embed src=x>', '<p></p>', ['html-removed 1:1 object', 'html-removed 1:25 embed']],
  ['<template><img src=x onerror=y></template>', '<p></p>', ['html-removed 1:1 template']],
  [
    '<textarea></textarea><img src=x onerror=alert(1)></textarea>',
    '<img src="x">',
    ['html-removed 1:1 textarea', 'html-removed 1:22 onerror'],
  ],
  ['<title><img src=x onerror=alert(1)></title>', '', ['html-removed 1:1 title']],
  ['<SCRIPT SRC=//evil.example>', '', ['html-removed 1:1 script']],
  [
    '> [!NOTE]\n> <script>alert(1)\n\nafter',
    '<div class="alert alert-note" role="note" aria-label="Note">\n<p class="alert-title" aria-hidden="true">Note</p>\n</div>\n<p>after</p>',
    ['html-removed 2:3 script'],
  ],
];

test.each(CASES)('only known elements get through: %j', (markdown, expected, found) => {
  expect(html(markdown)).toBe(expected);
  expect(facts(markdown)).toEqual(found);
});
