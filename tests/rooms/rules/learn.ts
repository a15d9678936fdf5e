import type { Case } from './case.ts';

const EN = 'learn/en-us/a.md';
const page = (body: string): { readonly [EN]: string } => ({ [EN]: `# A\n\n${body}\n` });

/** Cases of rules about the constructs of Learn's Markdown. */
export const learnCases: Readonly<Record<string, readonly Case[]>> = {
  'alert-empty': [
    {
      about: 'nothing follows the marker',
      files: page('> [!NOTE]\n\nText.'),
      want: [`warning alert-empty ${EN} 3:1 \`[!NOTE]\` has no text; it was left out`],
    },
    { about: 'a list is a text', files: page('> [!NOTE]\n> - x'), want: [] },
  ],
  'alert-inline-text': [
    {
      about: 'text behind the marker',
      files: page('> [!TIP] Text.'),
      want: [`info alert-inline-text ${EN} 3:3 text follows \`[!TIP]\` on its line; expected it on the next`],
    },
    {
      about: 'blanks behind it, and the old notation',
      files: page('> [!TIP]  \n> Text.\n\n> [AZURE.NOTE] Text.'),
      want: [],
    },
  ],
  'alert-lazy': [
    {
      about: 'a line without its sign, and a quote behind a blank line',
      files: page('> [!NOTE]\nText.\n\n> [!TIP]\n\n> Text.'),
      want: [
        `info alert-lazy ${EN} 3:1 the text below stands outside of the quotation; it was taken into the alert`,
        `info alert-lazy ${EN} 6:1 the text below stands outside of the quotation; it was taken into the alert`,
      ],
    },
    { about: 'an alert with a text is complete', files: page('> [!NOTE]\n> Text.\nMore text.'), want: [] },
  ],
  'alert-pseudo': [
    {
      about: 'bold words of an alert in any language',
      files: page('> **Note:** text\n\n> *Viktigt*: text'),
      want: [
        `info alert-pseudo ${EN} 3:3 the quotation starts with \`Note:\`; an alert would start with \`[!NOTE]\` or the like`,
        `info alert-pseudo ${EN} 5:3 the quotation starts with \`Viktigt\`; an alert would start with \`[!NOTE]\` or the like`,
      ],
    },
    { about: 'other bold words', files: page('> **Contoso** makes notes.\n\n> Note: text'), want: [] },
  ],
  'alert-translated': [
    {
      about: 'with a quote and without',
      files: page('> [!OBSERVERA} Text.\n\n[! VIKTIGT] Text.'),
      want: [
        `warning alert-translated ${EN} 3:3 \`[!OBSERVERA}\` was read as \`[!NOTE]\``,
        `warning alert-translated ${EN} 5:1 \`[! VIKTIGT]\` was read as \`[!IMPORTANT]\``,
      ],
    },
    { about: 'in another case', files: page('> [!Important]\n> Text.'), want: [] },
  ],
  'alert-unquoted': [
    {
      about: 'a paragraph',
      files: page('[!NOTE] Text.'),
      want: [
        `warning alert-unquoted ${EN} 3:1 \`[!NOTE]\` has no \`>\` before it; its paragraph was read as the alert`,
      ],
    },
    { about: 'in the middle of a text, or in code', files: page('See [!NOTE] here.\n\n`[!NOTE]` there.'), want: [] },
  ],
  'image-alt': [
    {
      about: 'a picture with content',
      files: { ...page(':::image type="content" source="a.png":::'), 'learn/en-us/a.png': 'x' },
      want: [`warning image-alt ${EN} 3:1 the picture \`a.png\` has no alternative text`],
    },
    {
      about: 'an icon needs none',
      files: {
        ...page(':::image type="icon" source="a.png":::\n\n:::image source="a.png" alt-text="A":::'),
        'learn/en-us/a.png': 'x',
      },
      want: [],
    },
  ],
  'marker-stray': [
    {
      about: 'an end of nothing',
      files: page('::: zone-end\n\nText.'),
      want: [`warning marker-stray ${EN} 3:1 \`:::zone-end\` ends nothing`],
    },
    { about: 'an end of something', files: page('::: zone pivot="a"\nText.\n::: zone-end'), want: [] },
  ],
  'marker-unclosed': [
    {
      about: 'a zone, and a picture without its colons',
      files: { ...page('::: zone pivot="a"\n\n:::image source="a.png" alt-text="A"'), 'learn/en-us/a.png': 'x' },
      want: [
        `warning marker-unclosed ${EN} 3:1 \`:::zone\` has no end`,
        `warning marker-unclosed ${EN} 5:1 \`:::image\` has no end`,
      ],
    },
    {
      about: 'blocks in blocks, and markers in code',
      files: page(':::row:::\n:::column:::\nText.\n:::column-end:::\n:::row-end:::\n\n```\n::: zone pivot="a"\n```'),
      want: [],
    },
  ],
  'marker-unknown': [
    {
      about: 'names that nobody knows',
      files: page(':::note\nText.\n:::\n\n[!NOTEBOOK] Text.'),
      want: [
        `info marker-unknown ${EN} 3:1 \`:::note\` is no marker that is known`,
        `info marker-unknown ${EN} 7:1 \`[!NOTEBOOK]\` is no marker that is known`,
      ],
    },
    {
      about: 'known ones, and colons in a text',
      files: page(':::moniker range="x"\nText ::: more.\n:::moniker-end\n\n[![x](https://e.com/)](https://e.com/)'),
      want: [],
    },
  ],
  'missing-snippet': [
    {
      about: 'a file that is not there, and one beyond the root',
      files: page('[!code-csharp[Main](code/a.cs)]\n\n:::code language="sql" source="../../../b.sql":::'),
      want: [
        `info missing-snippet ${EN} 3:21 the code \`code/a.cs\` is not there: no locale has \`code/a.cs\``,
        `info missing-snippet ${EN} 5:32 the code \`../../../b.sql\` is not there: no locale has \`../../../b.sql\``,
      ],
    },
    {
      about: 'a file in the source locale serves all',
      files: {
        'learn/en-us/code/a.cs': 'x\n',
        'learn/en-us/code/b.yaml': 'x: 1\n',
        ...page('[!code-csharp[Main](code\\a.cs?range=1)]\n\n[!code-yml[x](~/code/b.yaml)]'),
        'learn/sv-se/a.md': '# A\n\n:::code language="csharp" source="code/a.cs":::\n',
      },
      want: [],
    },
  ],
  'tabs-unclosed': [
    {
      about: 'the next section is swallowed',
      files: page('### [A](#tab/a)\n\nText.\n\n## Next'),
      want: [`info tabs-unclosed ${EN} 3:1 the group of tabs has no \`---\` at its end; it ends with its container`],
    },
    {
      about: 'nothing follows, or only a heading of the tab',
      files: page('### [A](#tab/a)\n\nText.\n\n#### In it\n\nText.'),
      want: [],
    },
  ],
  'video-dead-host': [
    {
      about: 'a site that is gone',
      files: page('> [!VIDEO https://channel9.msdn.com/a/player]'),
      want: [`info video-dead-host ${EN} 3:3 \`channel9.msdn.com\` has been shut down`],
    },
    { about: 'one that is not', files: page('> [!VIDEO https://www.youtube.com/embed/abcdefghi]'), want: [] },
  ],
};
