import type { Edit } from '../core/types.ts';
import { barsOf, cellsOf, filledCells } from './tables/cells.ts';
import { escapeCoded, fit, noteColumns, noteLinks, noteRow, type Row } from './tables/table-edits.ts';
import type { Line } from './scan/lines.ts';
import type { Repair, RepairContext } from './repair.ts';
import { isRuleRow, oddTables, RULE_ROW } from './tables/rows.ts';

/** Tables whose rows have different numbers of cells, whose rule is none, or that run on below. */
export const tables: Repair = {
  may: oddTables,
  edits: (context) => {
    const edits: Edit[] = [];
    const { lines } = context;
    for (let n = 1; n < lines.length; n++) {
      const [rule, above] = [lines[n], headOf(lines, n)];
      if (rule === undefined || above === null || !isRule(rule)) continue;
      const last = lastRow(lines, n);
      edits.push(...tableEdits(context, above, n, last));
      n = last;
    }
    return edits;
  },
};

function isRule(line: Line): boolean {
  return line.kind === 'text' && isRuleRow(line.text.slice(line.at));
}

/** Index of the line above a rule that may be a table's head. A blank line may have come between. */
function headOf(lines: readonly Line[], n: number): number | null {
  const line = lines[n];
  const above = lines[n - 1]?.kind === 'blank' && line?.text.charAt(line.at) === '|' ? n - 2 : n - 1;
  const head = lines[above];
  if (line === undefined || head?.kind !== 'text' || head.depth > line.depth + 1) return null;
  return head.text.includes('|') && !isRule(head) ? above : null;
}

/** The last row below a rule: rows end at a blank line, and at whatever starts another block. */
function lastRow(lines: readonly Line[], rule: number): number {
  let last = rule;
  const { depth = 0 } = lines[rule] ?? {};
  for (let n = rule + 1; n < lines.length; n++) {
    const line = lines[n];
    if (
      line?.kind !== 'text' ||
      line.depth !== depth ||
      /^(?:#{1,6}[ \t]|<br *\/?>\s*$)/.test(line.text.slice(line.at))
    )
      break;
    last = n;
  }
  return last;
}

function headRow(line: Line): Row {
  const bars = barsOf(line.text, line.at);
  return { line, bars, cells: cellsOf(line.text, line.at, bars) };
}

/** Empty cells at the end of a row are none that could be lost. */
function bodyRow(line: Line): Row {
  const bars = barsOf(line.text, line.at);
  return { line, bars, cells: filledCells(line.text, line.at, bars) };
}

function tableEdits(context: RepairContext, above: number, rule: number, last: number): readonly Edit[] {
  const { lines } = context;
  const [headLine, ruleLine] = [lines[above], lines[rule]];
  if (headLine === undefined || ruleLine === undefined) return [];
  const head = headRow(headLine);
  const rows = lines.slice(rule + 1, last + 1).map(bodyRow);
  const ruled = ruleLine.text
    .slice(ruleLine.at)
    .split('|')
    .filter((cell) => /[-–—]/.test(cell));
  const gap = rule - above > 1;
  // A single cell with nothing below may be a rule or the underline of a heading.
  if (ruled.length < 2 && head.cells > 1 && rows.length === 0) return [];
  // Across a blank line, or with a rule of one's own making, only what fits is a table.
  if (gap && (ruled.length !== head.cells || !RULE_ROW.test(ruleLine.text.slice(ruleLine.at)))) return [];
  const widest = rows.reduce((most, row) => (row.cells > most.cells ? row : most), head);
  const edits: Edit[] = [head, ...rows].flatMap(escapeCoded);
  if (gap) edits.push({ start: headLine.end, end: ruleLine.start, text: '\n' });
  const fitting = fit(head, widest, ruleLine, ruled);
  edits.push(...fitting);
  for (const row of [head, ...rows]) noteLinks(context, row);
  // Where the head is too short as well, its rule is put right with it.
  const own = widest.cells > head.cells ? undefined : fitting;
  if (head.cells !== ruled.length && !gap) noteColumns(context, head, ruled.length, own);
  if (widest.cells > head.cells) noteRow(context, widest, head, fitting);
  const below = lines[last + 1];
  if (below?.kind === 'text' && below.text.startsWith('<br', below.at))
    edits.push({ start: below.start, end: below.start, text: '\n' });
  return edits;
}
