import type { Case } from './case.ts';

const EN = 'learn/en-us/a.md';

/** A self-help article without any oddity in its header. */
const article = (body: string): Readonly<Record<string, string>> => ({
  [EN]: `<properties\n  pageTitle="A"\n  articleId="00000000-0000-0000-0000-000000000001"\n/>\n\n${body}`,
});

const form = (data: string): Readonly<Record<string, string>> => article(`# A\n---\n${data}\n---\n`);

/** Cases per rule: self-help articles. */
export const selfhelpCases: Readonly<Record<string, readonly Case[]>> = {
  'token-unbalanced': [
    {
      about: 'a start and an end without the other, each on its own',
      files: article('# A\n\nThe disk <!--$disk-->C: is full.\n\n**<!--$a-->x<!--/$b-->**\n'),
      want: [
        `warning token-unbalanced ${EN} 8:10 \`<!--$disk-->\` has no counterpart`,
        `warning token-unbalanced ${EN} 10:3 \`<!--$a-->\` has no counterpart`,
        `warning token-unbalanced ${EN} 10:13 \`<!--/$b-->\` has no counterpart`,
      ],
    },
    {
      about: 'whole ones, in any case and in code',
      files: article('# A\n\n<!--$Disk-->C:<!--/$disk--> and `<!--$a-->x<!--/$a-->`, <!-- $ --> and <!--other-->\n'),
      want: [],
    },
  ],
  'part-unbalanced': [
    {
      about: 'a start without an end, an end without a start',
      files: article('# A\n\n<!--issueDescription-->\nText.\n\n## B\n\n<!--/rcaDescription-->\n'),
      want: [
        `warning part-unbalanced ${EN} 8:1 \`<!--issueDescription-->\` has no counterpart`,
        `warning part-unbalanced ${EN} 13:1 \`<!--/rcaDescription-->\` has no counterpart`,
      ],
    },
    {
      about: 'two ends are a wrong start and an end, two starts a start and a wrong end',
      files: article(
        '# A\n\n<!--/salutation-->\nA\n<!--/salutation-->\n\n<!--additionalInfo-->\nB\n<!--additionalInfo-->\n',
      ),
      want: [
        `warning part-unbalanced ${EN} 8:1 \`<!--/salutation-->\` has no counterpart`,
        `warning part-unbalanced ${EN} 14:1 \`<!--additionalInfo-->\` has no counterpart`,
      ],
    },
    {
      about: 'a part before data',
      files: article('# A\n<!--issueDescription-->\n---\n{ "formElements": [{ "displayLabel": "a" }] }\n---\n'),
      want: [`warning part-unbalanced ${EN} 7:1 \`<!--issueDescription-->\` has no counterpart`],
    },
    {
      about: 'parts that nest, and one in code',
      files: article(
        '# A\n\n<!--rcaDescription-->\nA\n<!--resolutionDetails-->\nB\n<!--/resolutionDetails-->\n<!--/rcaDescription-->\n\n```\n<!--salutation-->\n```\n',
      ),
      want: [],
    },
  ],
  'json-repaired': [
    {
      about: 'each defect once, at its first place',
      files: form(
        '{\n formElements: [\n  { "displayLabel": "a\tb\tc", "content": "\\d", },\n  { "displayLabel": "d" ],\n}',
      ),
      want: [
        `info json-repaired ${EN} 9:2 a name stands without quotes`,
        `info json-repaired ${EN} 10:23 a line break or tab stands in a string; expected \`\\n\` or \`\\t\``,
        `info json-repaired ${EN} 10:42 a backslash stands before a character that needs none; expected \`\\\\\``,
        `info json-repaired ${EN} 10:45 a comma stands before a closing bracket`,
        `info json-repaired ${EN} 11:25 a closing bracket is missing`,
      ],
    },
    {
      about: 'a brace that is lost at the end',
      files: form('{ "formElements": [{ "displayLabel": "a" }]'),
      want: [`info json-repaired ${EN} 8:44 a closing bracket is missing`],
    },
    {
      about: 'JSON, and a text that shows some',
      files: form('{ "formElements": [{ "displayLabel": "a\\n\\u00e9", "order": -1.5e3, "x": [null, true] }] }'),
      want: [],
    },
  ],
  'json-invalid': [
    ...(
      [
        ['a value that is none', '{ "formElements": nonsense }', '8:19', 'expected a value'],
        ['a string without an end', '{ "formElements": "a', '8:19', 'a string has no end'],
        ['two values in a row', '{ "a": [1 2] }', '8:11', 'expected `,` or a closing bracket'],
        ['a name without a value', '{ "a" 1 }', '8:7', 'expected `:` behind a name'],
        ['a number as a name', '{ "a": 1, 2: 3 }', '8:11', 'expected a name in quotes'],
      ] as const
    ).map(([about, data, place, reason]): Case => ({
      about,
      files: form(data),
      want: [`error json-invalid ${EN} ${place} the data is not JSON: ${reason}`],
    })),
    {
      about: 'data nested beyond reason',
      files: form(`{ "a": ${'['.repeat(1000)}${']'.repeat(1000)} }`),
      want: [`error json-invalid ${EN} 8:72 the data is not JSON: its lists and objects are nested too deeply`],
    },
    { about: 'text that starts with a brace', files: article('# A\n\n{ not data }\n'), want: [] },
  ],
  'card-dropped': [
    {
      about: 'a card without a word for readers',
      files: article('# A\n\n<azureKB>\n<client>Portal</client>\n\n</azureKB>\n'),
      want: [`info card-dropped ${EN} 8:1 the card \`azurekb\` needs the portal; its data is left out`],
    },
    {
      about: 'cards that say something, and one in code',
      files: article(
        '# A\n\n<insight><noResultText>Nothing</noResultText></insight>\n\n<video><src>https://example.com/v</src></video>\n\n```\n<azureKB></azureKB>\n```\n',
      ),
      want: [],
    },
  ],
  'portal-link': [
    {
      about: 'once for each link',
      files: article(
        '# A\n\n[A](data-blade:X.Y.id.$resourceId) and **[B](button-data-context: X.Z)**\n\n- [C](datablade:X)\n',
      ),
      want: [
        `info portal-link ${EN} 8:1 \`data-blade:X.Y.id.$resourceId\` leads into the portal`,
        `info portal-link ${EN} 10:3 \`datablade:X\` leads into the portal`,
      ],
    },
    {
      about: 'a button with an address, and other schemes',
      files: article('# A\n\n[A](button-link:https://example.com) [B](mailto:a@example.com)\n'),
      want: [],
    },
  ],
};
