import type { Config } from '../../../src/settings/index.ts';
import type { Case } from './case.ts';

const EN = 'learn/en-us/a.md';
const SV = 'learn/sv-se/a.md';
const NL = 'learn/nl-nl/a.md';
const settings: Partial<Config> = { locales: ['en-us', 'sv-se', 'nl-nl'] };

const HASH = '---\ntitle: A\nms.openlocfilehash: 0123456789abcdef0123456789abcdef01234567\n---\n';
const SOURCE = '# Pump\n\n## Parts\n\n## Care\n';
const WHOLE = '# <a name="pump"></a>Pump\n\n## <a name="parts"></a>Delar\n\n## <a name="care"></a>Skötsel\n';
const WEB = 'https://example.com';

/** The pair with a text in its first section. */
function pair(en: string, sv: string): Case['files'] {
  return { [EN]: SOURCE.replace('Pump\n', `Pump\n\n${en}\n`), [SV]: WHOLE.replace('Pump\n', `Pump\n\n${sv}\n`) };
}

const sv = (text: string): string => WHOLE.replace('Pump\n', `Pump\n\n${text}\n`);

/** Cases of rules that compare languages; `tests/drift` has many more. */
export const driftCases: Readonly<Record<string, readonly Case[]>> = {
  'drift-link-lost': [
    {
      about: 'behind the link before it',
      files: pair(`[a](${WEB}/a) [b](${WEB}/b)`, `[a](${WEB}/a) b`),
      want: [`warning drift-link-lost ${SV} 3:5 the link to \`${WEB}/b\` in the source is not here`],
    },
    {
      about: 'another revision: the source has a section more',
      files: { [EN]: `${SOURCE}\n## More\n\n[b](${WEB}/b)\n`, [SV]: WHOLE },
      want: [],
    },
    {
      about: 'of two translations of one text neither is right',
      files: { [SV]: `${HASH}${sv(`[b](${WEB}/b)`)}`, [NL]: `${HASH}${sv('b')}` },
      settings,
      want: [
        `info drift-link-lost ${NL} 1:1 the link to \`${WEB}/b\` in \`sv-se\` is not here`,
        `info drift-link-added ${SV} 7:5 the link to \`${WEB}/b\` is not in \`nl-nl\``,
      ],
    },
    {
      about: 'two translations of different texts',
      files: { [SV]: `${HASH}${sv(`[b](${WEB}/b)`)}`, [NL]: `${HASH.replace('01234', '99999')}${sv('b')}` },
      settings,
      want: [],
    },
  ],
  'drift-link-added': [
    {
      about: 'one more',
      files: pair('b', `[b](${WEB}/b)`),
      want: [`warning drift-link-added ${SV} 3:5 the link to \`${WEB}/b\` is not in the source`],
    },
    {
      about: 'one that leads nowhere has a finding of its own',
      files: pair('b', '[b](none.md)'),
      want: [`error missing-page ${SV} 3:5 \`none.md\` leads to no page in any locale`],
    },
  ],
  'drift-link-changed': [
    {
      about: 'put right from the source',
      files: pair(`[b](${WEB}/b "B") [c](${WEB}/c)`, `[b](${WEB}/å "B") [c](http://example.com/c/)`),
      want: [`warning drift-link-changed ${SV} 3:5 \`${WEB}/å\` is \`${WEB}/b\` in the source`],
      fixed: { [SV]: sv(`[b](${WEB}/b "B") [c](http://example.com/c/)`) },
    },
    { about: 'the same in other words', files: pair(`[b](${WEB}/b)`, `[b](${WEB}/sv-se/b)`), want: [] },
    {
      about: 'the edition of a site in the own language, and in another one',
      files: pair(
        '[b](https://en.example.org/Pump) [c](https://en.example.org/Seal)',
        '[b](https://sv.example.org/Pumpen) [c](https://de.example.org/Dichtung)',
      ),
      want: [
        `warning drift-link-changed ${SV} 3:40 \`https://de.example.org/Dichtung\` is \`https://en.example.org/Seal\` in the source`,
      ],
    },
  ],
  'drift-url': [
    {
      about: 'a part of it translated',
      files: pair(`See ${WEB}/secrets/a.`, `Se ${WEB}/hemligheter/a.`),
      want: [`warning drift-url ${SV} 3:4 \`${WEB}/hemligheter/a\` is \`${WEB}/secrets/a\` in the source`],
      fixed: { [SV]: sv(`Se ${WEB}/secrets/a.`) },
    },
    {
      about: 'of other letters where they do not matter',
      files: pair(`See ${WEB}/a.`, 'Se https://EXAMPLE.com/a.'),
      want: [],
    },
  ],
  'drift-code-span': [
    {
      about: 'one of two',
      files: pair('Run `pump` and `pump off`.', 'Kör `pump` och `pumpa av`.'),
      want: [`warning drift-code-span ${SV} 3:16 the code \`pumpa av\` is \`pump off\` in the source`],
      fixed: { [SV]: sv('Kör `pump` och `pump off`.') },
    },
    { about: 'in another order', files: pair('`a` before `b`', '`b` efter `a`'), want: [] },
    { about: 'what stands for a value', files: pair('`a -n <pump-name>`', '`a -n <pumpnamn>`'), want: [] },
  ],
  'drift-code-block': [
    {
      about: 'a command',
      files: pair('```sh\n# on\npump on\n```', '```sh\n# på\npump på\n```'),
      want: [`warning drift-code-block ${SV} 5:1 the code \`pump på\` is \`pump on\` in the source`],
      fixed: {},
      suggested: { [SV]: sv('```sh\n# on\npump on\n```') },
    },
    { about: 'a comment', files: pair('```sh\n# on\npump on\n```', '```sh\n# på\npump on\n```'), want: [] },
  ],
  'alias-lost': [
    {
      about: 'one of three',
      files: { [EN]: SOURCE, [SV]: WHOLE.replace('<a name="care"></a>', '') },
      want: [`warning alias-lost ${SV} 5:1 the heading has no anchor; it is \`#care\` in the source`].map((line) =>
        line.replace('5:1', '5:1'),
      ),
      fixed: { [SV]: WHOLE },
    },
    {
      about: 'none has one: the translation is of another making',
      files: { [EN]: SOURCE, [SV]: '# Pump\n\n## Delar\n\n## Skötsel\n' },
      want: [],
    },
  ],
  'drift-anchors': [
    {
      about: 'another translation of the same text says what is right',
      files: { [EN]: SOURCE, [NL]: HASH + WHOLE, [SV]: HASH + WHOLE.replace('"care"', '"skötsel"') },
      settings,
      want: [`warning drift-anchors ${SV} 9:1 the anchor \`#skötsel\` is \`#care\` in the source`],
    },
    { about: 'nobody says so', files: { [EN]: SOURCE, [SV]: HASH + WHOLE.replace('"care"', '"skötsel"') }, want: [] },
  ],
  'heading-unmatched': [
    {
      about: 'another translation of the same text has it',
      files: { [EN]: SOURCE, [NL]: HASH + WHOLE, [SV]: HASH + WHOLE.replace('\n## <a name="parts"></a>Delar\n', '') },
      settings,
      want: [`warning heading-unmatched ${SV} 5:1 the section \`#parts\` in the source is not here`],
    },
    {
      about: 'nobody says so',
      files: { [EN]: SOURCE, [SV]: HASH + WHOLE.replace('\n## <a name="parts"></a>Delar\n', '') },
      want: [],
    },
  ],
};
