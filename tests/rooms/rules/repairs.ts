import type { Case } from './case.ts';

const EN = 'learn/en-us/a.md';

/** Cases of rules about defects of the text that reading repairs. */
export const repairCases: Readonly<Record<string, readonly Case[]>> = {
  'comment-unclosed': [
    {
      about: 'a comment that ends nowhere',
      files: { [EN]: '# A\n\nText\n\n<!-- hidden\nmore\n\nShown\n' },
      want: [
        `warning comment-unclosed ${EN} 5:1 \`<!-- hidden\` has no \`-->\`; it was taken to end at the next blank line`,
      ],
    },
    {
      about: 'one that ends, and one in code',
      files: { [EN]: '# A\n\n<!-- a\n\nb -->\n\n```html\n<!-- c\n```\n' },
      want: [],
    },
  ],
  'emphasis-blank': [
    {
      about: 'blanks inside, and a sign beside a letter',
      files: { [EN]: '# A\n\n** Note:** a\n\n**"x"**y\n' },
      want: [
        `info emphasis-blank ${EN} 3:1 \`** Note:**\` was read as \`**Note:**\``,
        `info emphasis-blank ${EN} 5:1 the signs of \`**"x"**\` stand between a letter and a sign; it was read as emphasized`,
      ],
    },
    {
      about: 'well written, in code, escaped, not balanced',
      files: { [EN]: '# A\n\n**a** `** b **` \\** c \\** and **d\n' },
      want: [],
    },
  ],
  'fence-indent': [
    {
      about: 'an end further in than the start may be',
      files: { [EN]: '# A\n\n```js\na\n    ```\n\ntext\n' },
      want: [
        `warning fence-indent ${EN} 5:1 the end of the code block is indented unlike its start; it was taken as its end`,
      ],
    },
    {
      about: 'an end as far in as it may be',
      files: { [EN]: '# A\n\n```js\na\n   ```\n\ntext\n' },
      want: [],
    },
  ],
  'fence-info': [
    {
      about: 'code behind the language',
      files: { [EN]: '# A\n\n```xml <a>\n</a>\n```\n' },
      want: [`warning fence-info ${EN} 3:8 \`<a>\` stands on the line that opens the code block; it was read as code`],
    },
    {
      about: 'a language and its settings',
      files: { [EN]: '# A\n\n```json {highlight=2}\n{}\n```\n' },
      want: [],
    },
  ],
  'fence-language': [
    {
      about: 'a language nobody knows',
      files: { [EN]: '# A\n\n```klingon\na\n```\n' },
      want: [`info fence-language ${EN} 3:4 \`klingon\` is no language that is known`],
    },
    {
      about: 'known by another name, and none',
      files: { [EN]: '# A\n\n```PS-Interactive\na\n```\n\n```\nb\n```\n' },
      want: [],
    },
  ],
  'fence-merged': [
    {
      about: 'a start inside of a block',
      files: { [EN]: '# A\n\n```js\na\n\n```js\nb\n```\n' },
      want: [`warning fence-merged ${EN} 6:1 a code block starts inside another; the first was taken to end here`],
    },
    {
      about: 'a start in a longer fence, and in a text about Markdown',
      files: { [EN]: '# A\n\n````text\n```js\n````\n\n~~~md\n~~~js\n~~~\n' },
      want: [],
    },
  ],
  'fence-unclosed': [
    {
      about: 'before a heading, and up to the end',
      files: { [EN]: '# A\n\n```js\na\n\n## Next\n\ntext\n\n```sh\nb\n' },
      want: [
        `warning fence-unclosed ${EN} 3:1 the code block has no end; it was taken to end before \`## Next\``,
        `warning fence-unclosed ${EN} 10:1 the code block has no end: all that follows is shown as code`,
      ],
    },
    {
      about: 'closed; ended by its quote',
      files: { [EN]: '# A\n\n```js\na\n```\n\n> ```js\n> a\n\ntext\n' },
      want: [],
    },
  ],
  'heading-space': [
    {
      about: 'two signs',
      files: { [EN]: '# A\n\n##Next\n' },
      want: [`info heading-space ${EN} 3:1 \`##Next\` has no blank after its \`#\`; it was read as a heading`],
    },
    {
      about: 'an issue, a tag, a comment in code',
      files: { [EN]: '# A\n\n#5 and #tag\n\n#tag\n\n```sh\n##comment\n```\n' },
      want: [],
    },
  ],
  'heading-underline': [
    {
      about: 'a rule below a sentence',
      files: { [EN]: '# A\n\nThis is a sentence.\n---\n' },
      want: [
        `warning heading-underline ${EN} 4:1 \`---\` directly below a text would make a heading of it; it was read as a rule`,
      ],
    },
    {
      about: 'a title, a table, a rule',
      files: { [EN]: '# A\n\nA title\n---\n\n| a |\n|---|\n\n---\n' },
      want: [],
    },
  ],
  'link-gap': [
    {
      about: 'a blank before the address, and one in it',
      files: { [EN]: '# A\n\n[a] (https://example.com/) [b](https://example.com/a b.zip)\n' },
      want: [
        `warning link-gap ${EN} 3:1 \`[a] (https://example.com/)\` has a blank or a line end before its address; it was read as a link`,
        `warning link-gap ${EN} 3:32 the address \`https://example.com/a b.zip\` has blanks in it; it was read as \`https://example.com/a%20b.zip\``,
      ],
    },
    {
      about: 'a remark in parentheses, a title',
      files: { [EN]: '# A\n\n[a] (see above) [b](https://example.com/ "t") `[c] (https://example.com/)`\n' },
      want: [],
    },
  ],
  'list-marker': [
    {
      about: 'letters, a bullet',
      files: { [EN]: '# A\n\na. One\n\nb. Two\n\n• Three\n' },
      want: [
        `info list-marker ${EN} 3:1 \`a.\` was read as a list item`,
        `info list-marker ${EN} 7:1 \`•\` was read as a list item`,
      ],
    },
    {
      about: 'an option, an initial, a version',
      files: { [EN]: '# A\n\n-Force\n-Verbose\n\na. Only one\n\n1.5 and\n2.0\n' },
      want: [],
    },
  ],
  'reference-address': [
    {
      about: 'an address in square brackets',
      files: { [EN]: '# A\n\n[a][https://example.com/]\n' },
      want: [
        `info reference-address ${EN} 3:1 \`[a][https://example.com/]\` was read as a link; expected \`(\` and \`)\` around the address`,
      ],
    },
    {
      about: 'one that is defined, and one in code',
      files: {
        [EN]: '# A\n\n[a][https://example.com/] `[b][https://example.com/b]`\n\n[https://example.com/]: https://example.com/x\n',
      },
      want: [],
    },
  ],
  'reference-undefined': [
    {
      about: 'a label without a definition',
      files: { [EN]: '# A\n\n[a][nowhere] and ![b][nothing]\n' },
      want: [
        `warning reference-undefined ${EN} 3:1 \`[a][nowhere]\` is defined nowhere on the page`,
        `warning reference-undefined ${EN} 3:18 \`![b][nothing]\` is defined nowhere on the page`,
      ],
    },
    {
      about: 'a label with one; code',
      files: { [EN]: "# A\n\n[a][here] list[i][name] [b]['c'] `[d][e f]`\n\n[here]: https://example.com/\n" },
      want: [],
    },
  ],
  'table-columns': [
    {
      about: 'a rule longer than the head',
      files: { [EN]: '# A\n\n| a | b |\n|---|---|---|\n| c | d |\n' },
      want: [`warning table-columns ${EN} 3:1 the table's head has 2 cells and its rule 3; the rule was made to fit`],
    },
    {
      about: 'a rule that fits; a bar in code',
      files: { [EN]: '# A\n\n| `a|b` | c |\n|---|---|\n' },
      want: [],
    },
  ],
  'table-row': [
    {
      about: 'a row longer than the head',
      files: { [EN]: '# A\n\n| a |\n|---|\n| b | c |\n' },
      want: [`info table-row ${EN} 5:1 the row has 2 cells, the head 1`],
    },
    {
      about: 'short rows, and empty cells',
      files: { [EN]: '# A\n\n| a | b |\n|---|---|\n| c |\n| d | e | | |\n' },
      want: [],
    },
  ],
};
