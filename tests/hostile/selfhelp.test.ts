import { expect, test } from 'vitest';
import { facts, html, read, render } from './body.ts';

const HEADER = '<properties pageTitle="A" selfHelpType="generic" />\n\n';
const article = (body: string): string => `${HEADER}# A\n\n${body}\n`;
const data = (json: string): string => `${HEADER}# A\n---\n${json}\n---\n`;
const labels = (text: string): readonly string[] => text.match(/(?<=<strong>)[^<]*/g) ?? [];

const SIZE = 1_000_000;
const fill = (unit: string): string => unit.repeat(Math.ceil(SIZE / unit.length));

test('of equal names the last counts, whatever they are called', () => {
  const page = html(
    data(
      '{ "formElements": [], "__proto__": { "formElements": [{ "displayLabel": "no" }] }, "constructor": 1,\n' +
        ' "FORMELEMENTS": [{ "displayLabel": "a", "displaylabel": "b", "visibility": "__proto__ == toString" },\n' +
        ' { "id": "__proto__", "displayLabel": "c", "controlType": "constructor" }] }',
    ),
  );
  expect(labels(page)).toEqual(['b', 'c']);
});

const textOfCode = (page: string): string | undefined =>
  /^<figure class="code".*?<code class="language-json">(.*?)<\/code><\/pre>\n<\/figure>$/s
    .exec(page)?.[1]
    ?.replace(/<\/?span[^>]*>/g, '');

test('data of odd shapes is shown as it stands or makes an empty page', () => {
  const shapes = ['{}', '{ "formElements": 7 }', '{ "formElements": [[[]], null, 1, "x"] }', '{ "supportTopics": {} }'];
  for (const shape of shapes) expect(textOfCode(html(data(shape)))).toBe(`${shape.replaceAll('"', '&quot;')}\n`);
});

test('nothing in data becomes markup or script', () => {
  const page = html(
    data(
      '{ "formElements": [{ "displayLabel": "<script>run()</script><b onclick=run()>b</b>",' +
        ' "content": "<a href=\'javascript:run()\'>a</a> <script>run()</script> [x](javascript:run())" }],' +
        ' "fileAttachmentHint": "\\u0000\\ud800\\u001b[0m<img src=x onerror=run()>" }',
    ),
  );
  expect(page).not.toMatch(/<script|onclick=run\(\)>|href="javascript|<img|[\u0000\u001b]/);
});

test('markup that never ends stays in its string', () => {
  const page = html(
    data('{ "formElements": [{ "displayLabel": "<a href=\'https://example.com\'>a" }, { "displayLabel": "b" }] }'),
  );
  expect(labels(page).at(-1)).toBe('b');
});

test('names of tokens, parts and places can say nothing', () => {
  const page = html(
    article(
      'a <!--$"onclick="run()-->x<!--/$"onclick="run()--> <!--$__proto__-->y<!--/$__proto__-->\n\n[a](data-blade:"><script>)\n\n' +
        '<video><src>javascript:run()</src><title><script>run()</script></title></video>',
    ),
  );
  expect(page).not.toMatch(/<script/);
  expect(page).toContain('data-token="__proto__"');
});

test('what looks like a stand-in of ours stays what it is', () => {
  const mark = '\uf8e07\uf8e1';
  expect(html(article(`a ${mark} b \`${mark}\`\n\n${mark}`))).toBe(
    `<p>a ${mark} b <code>${mark}</code></p>\n<p>${mark}</p>`,
  );
});

/** A megabyte each, of what makes careless code slow or deep. */
const TEXTS: Readonly<Record<string, string>> = {
  'a long string': data(`{ "formElements": [{ "displayLabel": "${fill('a **b** <a> ')}" }] }`),
  'a string of escapes': data(`{ "formElements": [{ "displayLabel": "${fill('\\u0041\\n')}" }] }`),
  'a string without an end': data(`{ "formElements": [{ "displayLabel": "${fill('a ')}`),
  'many questions': data(`{ "formElements": [${fill('{ "displayLabel": "a", "visibility": "x == y" }, ')}] }`),
  'a long condition': data(
    `{ "formElements": [{ "id": "a", "displayLabel": "a", "visibility": "${fill('a == b && ')}" }] }`,
  ),
  'many topics': data(`{ "supportTopics": [${fill('{ "shortDescription": "a", "category": "b" }, ')}] }`),
  'many names': data(`{ "formElements": [{ ${fill('"displayLabel": "a", ')} } ] }`),
  'open lists': data(`{ "a": ${fill('[')}`),
  'open objects': data(fill('{ "a": ')),
  'blanks in data': data(`{ ${fill(' ')} "a" }`),
  'blanks before data': article(`${fill('\n ')}{ "a": 1 }`),
  'rules before data': `${HEADER}${fill('---\n')}{ "a": 1 }`,
  tokens: article(fill('<!--$a-->b<!--/$a--> ')),
  'starts of tokens': article(fill('<!--$a-->')),
  'ends of tokens': article(fill('<!--/$a-->')),
  'blanks in a comment': article(`<!--${fill(' ')}$a-->`),
  comments: article(fill('<!--')),
  'starts of parts': article(fill('<!--issueDescription-->\n')),
  'ends of parts': article(fill('<!--/issueDescription-->\n')),
  'all parts': article(fill('<!--issueDescription-->\n<!--rcaDescription-->\n<!--salutation-->\n')),
  'starts of cards': article(fill('<video>\n')),
  cards: article(fill('<video></video>\n')),
  'starts in one card': article(`<insight>${fill('<noResultText>')}</insight>`),
  sections: article(fill(':::Section A:::\n')),
  'a long section': article(`:::Section ${fill('a ')}`),
  breaks: article(fill('<br>')),
  'lines with breaks': article(fill('a<br>\n')),
  'links with breaks': article(fill('[a](b)<br>\n')),
  'numbered lists with breaks': article(fill('1. a\n\n<br>\n\n')),
  headings: article(fill('## **Recommended Steps**\n')),
  'long headings': article(`## ${fill('recommended ')}`),
  'links into the portal': article(fill('[a](data-blade:b) ')),
};

// Ten times as long as any of them takes here.
test.each(Object.keys(TEXTS))('%s are read and shown in time', { timeout: 20_000 }, (name) => {
  const page = read(TEXTS[name] ?? '');
  expect(render(page).length).toBeLessThan(60 * SIZE);
});

test('a text that only starts like data is text', () => {
  expect(facts(data('{ this is } no data')).filter((fact) => fact.startsWith('json'))).toEqual([]);
});
