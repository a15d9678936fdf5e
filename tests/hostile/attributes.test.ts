import { expect, test } from 'vitest';
import { facts, html } from './body.ts';

/** Markdown, the HTML that may become of it, and what is reported. */
const CASES: readonly (readonly [markdown: string, html: string, facts: readonly string[]])[] = [
  ['<a href="JaVaScRiPt:alert(1)">x</a>', '<p><a>x</a></p>', ['html-removed 1:1 JaVaScRiPt:alert(1)']],
  ['<svg><a href="x">y</a></svg> z', '<p> z</p>', ['html-removed 1:1 svg']],
  ['<a href=\'x\' "onmouseover=alert(1)">y</a>', "<p>&lt;a href='x' &quot;onmouseover=alert(1)&quot;&gt;y</p>", []],
  [
    '<a href="x" onclick=alert(1) title=\'"><script>\'>y</a>',
    '<p><a href="x" title="&quot;&gt;&lt;script&gt;">y</a></p>',
    ['html-removed 1:1 onclick'],
  ],
  ['<img src="x" alt="\n<script>', '<p>&lt;img src=&quot;x&quot; alt=&quot;</p>', ['html-removed 2:1 script']],
  [
    "<a name='\"><script>alert(1)</script>'>y</a>",
    '<p><a id="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;">y</a></p>',
    [],
  ],
  ["<a name='\"><script>alert(1)</script>'></a>\n\n## H", '<h2 id="h0">H</h2>', []],
  ['## H <a id=\'" onclick="alert(1)\'></a>', '<h2 id="h0">H </h2>', []],
  ['<p id="x" style="position:fixed" class="y" onclick="z">t</p>', '<p id="x">t</p>', ['html-removed 1:1 onclick']],
  [
    '<img src="a.png" width="1" height=\'2" onload="z\'>',
    '<img src="a.png" width="1" height="2&quot; onload=&quot;z">',
    [],
  ],
  [
    '```"><script>alert(1)</script>\ncode\n```',
    '<div class="code" translate="no">\n<pre tabindex="0" dir="ltr"><code class="language-text">code\n</code></pre>\n</div>',
    ['fence-language 1:4 "><script>alert(1)</script>'],
  ],
  [
    '![" onerror="alert(1)](x.png "\\" onload=\\"y")',
    '<p><img src="x.png" alt="&quot; onerror=&quot;alert(1)" title="&quot; onload=&quot;y" loading="lazy" decoding="async"></p>',
    [],
  ],
  ['[a](x "\\"><script>")', '<p><a href="x" title="&quot;&gt;&lt;script&gt;">a</a></p>', []],
  ['[a]\n\n[a]: x "\'><script>"', '<p><a href="x" title="\'&gt;&lt;script&gt;">a</a></p>', []],
  ['# [T](#tab/"><script>)\n\nx', '<p>x</p>', []],
  [
    '[^"><script>]\n\n[^"><script>]: note',
    '<p><sup><a href="#fn-&quot;&gt;&lt;script&gt;" id="fnref-&quot;&gt;&lt;script&gt;">1</a></sup></p>\n<ol class="footnotes">\n<li id="fn-&quot;&gt;&lt;script&gt;"><p>note</p>\n<a href="#fnref-&quot;&gt;&lt;script&gt;">↩</a></li>\n</ol>',
    [],
  ],
  ['<a id="x" name="y" id="z">t</a>', '<p><a id="x">t</a></p>', []],
  [
    '> [!div class="\'><script>"]\n> x',
    "<blockquote>\n<p>[!div class=&quot;'&gt;</p>\n</blockquote>",
    ['html-removed 1:18 script'],
  ],
];

test.each(CASES)('no value breaks out of its attribute: %j', (markdown, expected, found) => {
  expect(html(markdown)).toBe(expected);
  expect(facts(markdown)).toEqual(found);
});
