import type { Case } from './case.ts';

const EN = 'learn/en-us/a.txt';
const SV = 'learn/sv-se/a.md';
const HEADER = '--- title: Soil ms.date: 02/03/2020 ---';
const LINED = '---\ntitle: Soil\nms.date: 02/03/2020\n---\n';
const flattened = `warning frontmatter-flattened ${EN} 1:5 the header is one line; it was split at its known keys`;

/** Cases of rules that look at texts that have lost their line ends. */
export const captureCases: Readonly<Record<string, readonly Case[]>> = {
  'capture-guess': [
    {
      about: 'where a heading ends, and commands of a shell',
      files: { [EN]: `${HEADER} # Dig the soil Use a fork. \`\`\`bash git pull git push \`\`\`` },
      want: [
        flattened,
        `warning capture-guess ${EN} 1:41 the heading \`Dig the soil\` was taken to end here`,
        `warning capture-guess ${EN} 1:68 the lines of this code block of \`bash\` were broken by rules`,
      ],
    },
    {
      about: 'a heading alone, a list, a link to a section: nothing is guessed',
      files: { [EN]: `${HEADER} # Soil ## [Tools](#tools) Tools * Fork * Spade` },
      want: [flattened],
    },
  ],
  'capture-chrome': [
    {
      about: 'captions above and below, a block at a time',
      files: { [EN]: `Preview\n\nCopy\nDownload\n${HEADER} # Soil\nSuccess! It was saved.\nError:\n` },
      want: [
        `info capture-chrome ${EN} 1:1 \`Preview\` is a caption of the captured page; it was left out`,
        `info capture-chrome ${EN} 3:1 \`Copy Download\` is a caption of the captured page; it was left out`,
        `warning frontmatter-flattened ${EN} 5:5 the header is one line; it was split at its known keys`,
        `info capture-chrome ${EN} 6:1 \`Success! It was saved. Error:\` is a caption of the captured page; it was left out`,
      ],
    },
    { about: 'text below is text', files: { [EN]: `${HEADER} # Soil\nIt is dark.\n` }, want: [flattened] },
  ],
  'capture-aligned': [
    {
      about: 'a translation has the same code',
      files: {
        [EN]: `${HEADER} # Soil \`\`\`bash probe read one more two probe read \`\`\``,
        [SV]: `${LINED}# Jord\n\n\`\`\`bash\nprobe read\n  one more two\nprobe read\n\`\`\`\n`,
      },
      want: [`info capture-aligned ${EN} 1:1 the structure was taken from \`${SV}\``, flattened],
    },
    {
      about: 'a translation without a common word',
      files: { [EN]: `${HEADER} # Soil * Fork`, [SV]: `${LINED}# Jord\n\nMylla.\n` },
      want: [flattened],
    },
  ],
  'frontmatter-flattened': [
    {
      about: 'some keys on one line, in another language',
      files: {
        [SV]: "---\nRubrik: jord och mylla beskrivning: det här är om jord\nauthor: eva editor: ''\n\nms.date: 02/03/2020 ms.topic: article\n---\n\n# Jord\n",
      },
      want: [`warning frontmatter-flattened ${SV} 2:1 the header is one line; it was split at its known keys`],
    },
    {
      about: 'a value that YAML cannot read, but no second key',
      files: { [SV]: '---\ntitle: Jord: mylla\nms.topic: article\n---\n# Jord\n' },
      want: [
        `error frontmatter-yaml ${SV} 2:12 the header is not valid YAML (bad indentation of a mapping entry): it was read line by line`,
      ],
    },
  ],
};
