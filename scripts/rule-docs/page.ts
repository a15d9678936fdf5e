import type { Example, Rule, Sample } from '../../src/rules/index.ts';
import { filesOf, type SampleFindings } from './sample.ts';

const FIXES = {
  certain: '`--fix` puts it right',
  suggested: '`--fix-suggested` puts it right, if somebody looks at it afterwards',
  none: 'by hand',
} as const;

/** One rule as a page. */
export function rulePage(
  id: string,
  { scope, summary, why, severity, example }: Rule,
  bad: SampleFindings | null,
): string {
  return [
    `# ${id}`,
    '',
    `${summary}.`,
    '',
    why,
    '',
    `- Severity: ${severity}`,
    ...(bad === null ? [] : [`- To put it right: ${FIXES[bad.fix ?? 'none']}`]),
    '',
    ...(example === undefined || bad === null ? [] : exampleSections(example, bad)),
    '## To silence it',
    '',
    // A comment about a comment would silence the line below both.
    ...(scope === 'disable' ? [] : forOneLine(id)),
    'Everywhere, or in one docset, in the settings:',
    '',
    '```ts',
    `rules: { '${id}': 'off' },`,
    '```',
    '',
  ].join('\n');
}

function forOneLine(id: string): readonly string[] {
  const comment = `<!-- mooring-disable-next-line ${id} -->`;
  return ['For one line, with a comment on the line above:', '', '```md', comment, '```', ''];
}

function exampleSections({ bad, good }: Example, { lines }: SampleFindings): readonly string[] {
  return [
    '## Found',
    '',
    ...sample(bad),
    ...['```text', ...lines, '```', ''],
    '## As it should be',
    '',
    ...sample(good),
  ];
}

function sample(text: Sample): readonly string[] {
  const files = Object.entries(filesOf(text));
  return files.flatMap(([path, content]) => [
    ...(files.length > 1 || path !== 'en-us/page.md' ? [`\`${path}\`:`, ''] : []),
    ...(content === '' ? ['(empty)', ''] : fenced(path, content)),
  ]);
}

function fenced(path: string, content: string): readonly string[] {
  const longest = Math.max(2, ...Array.from(content.matchAll(/`+/g), ([{ length }]) => length));
  const fence = '`'.repeat(longest + 1);
  const language = /\.(\w+)$/.exec(path)?.[1] ?? '';
  return [`${fence}${language}`, ...shown(content).trimEnd().split('\n'), fence, ''];
}

/** What nobody can see is named. */
function shown(text: string): string {
  return text
    .replace(/\r\n/g, '⏎\n')
    .replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
