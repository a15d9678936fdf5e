import { rules } from '../../src/rules/index.ts';
import { byArea } from './areas.ts';
import { rulePage } from './page.ts';
import { findingsOf, type SampleFindings } from './sample.ts';

/** All pages of `docs/rules/` by their file name, made from the rules. */
export async function ruleDocs(): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, SampleFindings | null>();
  for (const [id, { example }] of Object.entries(rules))
    found.set(id, example === undefined ? null : await findingsOf(id, example.bad, example.settings));
  const pages = Object.entries(rules).map(
    ([id, rule]) => [`${id}.md`, rulePage(id, rule, found.get(id) ?? null)] as const,
  );
  return new Map([['README.md', overview(found)], ...pages]);
}

function overview(found: ReadonlyMap<string, SampleFindings | null>): string {
  const all = Object.entries(rules);
  const sections = byArea(all.map(([id]) => id)).flatMap(([title, ids]) => [
    `## ${title}`,
    '',
    ...table(ids.map((id) => row(id, found.get(id) ?? null))),
    '',
  ]);
  return [
    '# Rules',
    '',
    `What \`mooring check\` finds: ${all.length} rules. \`mooring explain RULE\` says the same on the command line. These pages are written by \`npm run rule-docs\` from the rules themselves.`,
    '',
    ...sections,
  ].join('\n');
}

function row(id: string, findings: SampleFindings | null): readonly string[] {
  const rule = Object.entries(rules).find(([name]) => name === id)?.[1];
  return [`[\`${id}\`](${id}.md)`, rule?.severity ?? '', findings?.fix ?? '', rule?.summary ?? ''];
}

function table(rows: readonly (readonly string[])[]): readonly string[] {
  const head = ['rule', 'severity', 'fix', 'what it finds'];
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((cells) => cells[i]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}
