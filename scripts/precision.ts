// Draws findings of the corpus at random, for people to judge, and counts what they have said.
//
//   node scripts/precision.ts draw          prints the draw, with the lines the findings stand on
//   node scripts/precision.ts               writes docs/precision.md from the draw and scripts/precision.json
//
// The draw: all warnings and errors of the corpus, the ten rules with most of them, 40 of each in an
// order that a fixed number settles. Judgements are kept by place; one that is not drawn any more is dropped.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { digest } from '../src/core/hash.ts';
import { lineStarts, placeAt } from '../src/core/text.ts';
import type { Diagnostic } from '../src/core/types.ts';
import { check, loadGraph } from '../src/pipeline.ts';
import { readBytes, toText } from '../src/read/index.ts';
import { corpusSettings, unpackCorpus } from './shared.ts';

const RULES = 10;
const EACH = 40;
const SEED = 'mooring 4';
const JUDGED = new URL('precision.json', import.meta.url);
const REPORT = new URL('../docs/precision.md', import.meta.url);

/** `true`, or why the finding is none. */
type Judgement = true | string;

interface Drawn {
  readonly rule: string;
  readonly key: string;
  readonly diagnostic: Diagnostic;
}

interface Draw {
  readonly total: number;
  readonly counts: readonly (readonly [rule: string, count: number])[];
  readonly drawn: readonly Drawn[];
}

async function draw(dir: string): Promise<Draw> {
  const settings = corpusSettings(dir, ['en-us', 'sv-se', 'nl-nl'], true);
  const { graph } = await loadGraph(settings, () => {});
  const grave = check(graph, () => {}).diagnostics.filter(({ severity }) => severity !== 'info');
  const byRule = Map.groupBy(grave, ({ rule }) => rule);
  const counts = [...byRule]
    .map(([rule, { length }]) => [rule, length] as const)
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const drawn = counts.slice(0, RULES).flatMap(([rule]) =>
    (byRule.get(rule) ?? [])
      .map((diagnostic): Drawn => ({ rule, key: keyOf(diagnostic), diagnostic }))
      .map((one) => [digest(`${SEED} ${one.key}`), one] as const)
      .toSorted((a, b) => (a[0] < b[0] ? -1 : 1))
      .slice(0, EACH)
      .map(([, one]) => one),
  );
  return { total: grave.length, counts, drawn };
}

function keyOf({ rule, path, span, message }: Diagnostic): string {
  return `${rule} ${path} ${span.start} ${digest(message).slice(0, 6)}`;
}

function print(dir: string, { drawn }: Draw): void {
  for (const { key, diagnostic } of drawn) {
    const { path, span, message, related, fix } = diagnostic;
    const bytes = readBytes(dir, path);
    const text = bytes === null ? '' : toText(bytes);
    const { line, column } = placeAt(lineStarts(text), span.start);
    const edits = fix?.edits.map(({ start, end, text: put }) => `${text.slice(start, end)} → ${put}`) ?? [];
    console.log(`${key}\n  ${path}:${line}:${column} ${message}`);
    console.log(
      `  | ${text
        .slice(Math.max(0, span.start - 120), span.end + 120)
        .replace(/\s+/g, ' ')
        .slice(0, 420)}`,
    );
    for (const one of related) console.log(`  ~ ${one.message} ${one.path} ${one.span.start}`);
    if (fix !== null) console.log(`  ${fix.certain ? '=' : '?'} ${edits.join(' ; ').slice(0, 200)}`);
  }
}

function judged(): Readonly<Record<string, Judgement>> {
  return existsSync(JUDGED) ? (JSON.parse(readFileSync(JUDGED, 'utf8')) as Record<string, Judgement>) : {};
}

function write({ total, counts, drawn }: Draw): boolean {
  const known = judged();
  const kept = Object.fromEntries(drawn.flatMap(({ key }) => (known[key] === undefined ? [] : [[key, known[key]]])));
  writeFileSync(JUDGED, `${JSON.stringify(kept, null, 2)}\n`);
  const byRule = Map.groupBy(drawn, ({ rule }) => rule);
  const rows = counts.slice(0, RULES).map(([rule, count]) => {
    const all = (byRule.get(rule) ?? []).map(({ key }) => kept[key]);
    return {
      rule,
      count,
      drawn: all.length,
      right: all.filter((one) => one === true).length,
      open: all.filter((one) => one === undefined).length,
    };
  });
  const right = rows.reduce((sum, row) => sum + row.right, 0);
  const all = rows.reduce((sum, row) => sum + row.drawn, 0);
  const wrong = drawn.flatMap(({ key, rule, diagnostic: { path } }) =>
    typeof kept[key] === 'string' ? [`- \`${rule}\` in \`${path}\`: ${kept[key]}`] : [],
  );
  const open = rows.reduce((sum, row) => sum + row.open, 0);
  writeFileSync(
    REPORT,
    [
      '# Precision',
      '',
      `Of the ${total.toLocaleString('en-US')} warnings and errors on the corpus (en-us, sv-se, nl-nl, self-help), up to ${EACH} of each of the ten most frequent rules were drawn and read, the line beside what it leads to: **${right} of ${all} are true (${((100 * right) / all).toFixed(1)} %)**.`,
      '',
      'Drawn by `node scripts/precision.ts draw`: findings of a rule in the order of the digest of their place, the first ones. What was said about each stands in `scripts/precision.json`; `node scripts/precision.ts` writes this page.',
      '',
      ...table(rows),
      '',
      ...(wrong.length === 0 ? [] : ['## What was not true', '', ...wrong, '']),
    ].join('\n'),
  );
  console.log(`${right} of ${all} true, ${open} not judged`);
  return open === 0;
}

function table(
  rows: readonly { readonly rule: string; readonly count: number; readonly drawn: number; readonly right: number }[],
): string[] {
  const cells = [
    ['rule', 'findings', 'drawn', 'true'],
    ...rows.map(({ rule, count, drawn, right }) => [
      `\`${rule}\``,
      count.toLocaleString('en-US'),
      String(drawn),
      String(right),
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(cells[0] ?? []), rule, ...cells.slice(1).map(line)];
}

const dir = unpackCorpus();
if (dir === null) console.log('corpus: skipped');
else {
  const made = await draw(dir);
  if (process.argv[2] === 'draw') print(dir, made);
  else if (!write(made)) process.exitCode = 1;
}
