import type { Case } from './case.ts';

const A = 'learn/en-us/a.md';
const COMMENT = '<!-- mooring-disable-next-line missing-page -->';

/** What of a comment is reported: its line, and what it says. */
function useless(place: string, name: string): string {
  return `warning disable-unused ${A} ${place} the comment silences \`${name}\`, which finds nothing on the next line`;
}

function missing(place: string): string {
  return `error missing-page ${A} ${place} \`none.md\` leads to no page in any locale`;
}

/** Cases of comments that silence findings, and of those that are of no use. */
export const disableCases: Readonly<Record<string, readonly Case[]>> = {
  'disable-unused': [
    {
      about: 'a comment above a paragraph, an item, a quote, a table; at the end of the line above; a reason',
      files: {
        [A]: [
          '# A',
          COMMENT,
          '[x](none.md)',
          '',
          `- a\n\n  ${COMMENT}\n  [x](none.md)`,
          '',
          `> a\n>\n> ${COMMENT}\n>\n> [x](none.md)`,
          '',
          `${COMMENT}\n| [x](none.md) | b |\n| - | - |\n| a | b ${COMMENT} |\n| [x](none.md) | b |`,
          '',
          '<!-- mooring-disable-next-line link-http, missing-page -- one is written next week, `none` -->',
          '',
          '[x](none.md) [y](http://www.microsoft.com/x) [z](none.md)',
          '',
        ].join('\n'),
      },
      want: [],
    },
    {
      about: 'comments above each other speak of one line',
      files: {
        [A]: `# A\n\n${COMMENT}\n<!-- mooring-disable-next-line link-http -->\n[x](none.md) [y](http://www.microsoft.com/x)\n`,
      },
      want: [],
    },
    {
      about: 'a comment in the header, and in YAML',
      files: {
        [A]: '---\ntitle: A\n# mooring-disable-next-line metadata-date\nms.date: yesterday\n---\n\n# A\n',
        'learn/en-us/toc.yml': '- name: A\n  # mooring-disable-next-line missing-page\n  href: none.md\n',
      },
      want: [],
    },
    {
      about: 'a finding below, on the line itself, of another rule; a reason is no rule',
      files: {
        [A]: `# A\n\n${COMMENT}\nText.\n[x](none.md)\n\n<!-- mooring-disable-next-line link-http -- not missing-page -->\n[x](none.md)\n\n[x](none.md) ${COMMENT}\n`,
      },
      want: [
        useless('3:32', 'missing-page'),
        missing('5:5'),
        useless('7:32', 'link-http'),
        missing('8:5'),
        missing('10:5'),
        useless('10:45', 'missing-page'),
      ],
      fixed: { [A]: '# A\n\nText.\n[x](none.md)\n\n[x](none.md)\n\n[x](none.md)\n' },
    },
    {
      about: 'one of several names; no name; no rule',
      files: {
        [A]: '# A\n\n<!-- mooring-disable-next-line link-http missing-page path-case -->\n[x](none.md)\n\n<!-- mooring-disable-next-line -- why -->\nText\n\n<!-- mooring-disable-next-line mising-page -->\nText\n\n<!-- mooring-disable-next-line tide -->\nText\n',
      },
      want: [
        useless('3:32', 'link-http'),
        useless('3:55', 'path-case'),
        `warning disable-unused ${A} 6:1 the comment names no rule that it silences`,
        `warning disable-unused ${A} 9:32 the comment silences \`mising-page\`, which is no rule, did you mean \`missing-page\``,
        `warning disable-unused ${A} 12:32 the comment silences \`tide\`, which is no rule`,
      ],
      fixed: {
        [A]: '# A\n\n<!-- mooring-disable-next-line missing-page -->\n[x](none.md)\n\nText\n\n<!-- mooring-disable-next-line mising-page -->\nText\n\n<!-- mooring-disable-next-line tide -->\nText\n',
      },
      suggested: {
        [A]: '# A\n\n<!-- mooring-disable-next-line missing-page -->\n[x](none.md)\n\nText\n\n<!-- mooring-disable-next-line missing-page -->\nText\n\nText\n',
      },
    },
    {
      about: 'a comment that parts a paragraph or a list is not taken away unseen; one at the end of the file',
      files: { [A]: `# A\n\nText\n${COMMENT}\nText\n\n- a\n\n${COMMENT}\n\n- b\n\nText\n\n${COMMENT}` },
      want: [useless('4:32', 'missing-page'), useless('9:32', 'missing-page'), useless('15:32', 'missing-page')],
      fixed: { [A]: `# A\n\nText\n${COMMENT}\nText\n\n- a\n\n${COMMENT}\n\n- b\n\nText\n\n` },
    },
    {
      about: 'what only looks like such a comment: code, text of a block, another word',
      files: {
        [A]: `---\ntitle: A\ndescription: |\n  # mooring-disable-next-line missing-page\n  b\n---\n\n# A\n\n\`\`\`html\n${COMMENT}\n\`\`\`\n\nWrite \`${COMMENT}\`.\n\n<!-- mooring-disable-next-lines missing-page -->\nText\n`,
      },
      want: [],
    },
    {
      about: 'a date in the future',
      files: { [A]: '---\n# mooring-disable-next-line metadata-date-future\nms.date: 11/12/2021\n---\n\n# A\n' },
      today: '2021-06-01',
      want: [],
    },
  ],
};
