import type { Case } from './case.ts';

const FAQ = 'learn/en-us/faq.yml';
const page = (body: string): string => `### YamlMime:FAQ\nmetadata:\n  title: A\ntitle: A\n${body}`;

/** Cases of rules that look at YAML pages. */
export const yamlCases: Readonly<Record<string, readonly Case[]>> = {
  'yaml-page': [
    {
      about: 'a quote that is never closed',
      files: { [FAQ]: page('sections:\n  - name: "A\n') },
      want: [
        `error yaml-page ${FAQ} 6:13 the YAML cannot be read: unexpected end of the stream within a double quoted scalar`,
      ],
    },
    {
      about: 'a key that is given twice',
      files: { [FAQ]: page('summary: a\nsummary: b\n') },
      want: [`error yaml-page ${FAQ} 6:1 the YAML cannot be read: duplicated mapping key`],
    },
    {
      about: 'text in every style that YAML has',
      files: {
        [FAQ]: page(
          'summary: >\n  a\nsections:\n  - name: \'b\'\n    questions:\n      - question: "c"\n        answer: |\n          d: e\n',
        ),
      },
      want: [],
    },
    {
      about: 'YAML that is no page, and is broken',
      files: { 'learn/en-us/a.md': '# A\n', [FAQ]: 'a: "b\n' },
      want: [],
    },
  ],
  'id-collision': [
    {
      about: 'Markdown and YAML of one name: Markdown is published',
      files: { [FAQ]: page(''), 'learn/en-us/faq.md': '# A\n' },
      want: [`error id-collision ${FAQ} 1:1 \`${FAQ}\` and \`learn/en-us/faq.md\` both claim the page \`learn/faq\``],
    },
    {
      about: 'Markdown and an example of one name',
      files: { 'learn/en-us/pod.yml': 'kind: Pod\n', 'learn/en-us/pod.md': '# A\n' },
      want: [],
    },
  ],
};
