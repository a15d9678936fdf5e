import { applyEdits } from '../../core/edits.ts';
import { note } from '../../core/notes.ts';
import type { Edit } from '../../core/types.ts';
import type { RepairContext } from '../repair.ts';
import type { Line } from '../scan/lines.ts';
import type { Bars } from './cells.ts';
import { RULE_ROW } from './rows.ts';

/** A line of a table: its text, where its bars stand, how many cells it has. */
export interface Row {
  readonly line: Line;
  readonly bars: Bars;
  readonly cells: number;
}

/** A head and a rule for as many cells as the widest row has. */
export function fit(head: Row, widest: Row, rule: Line, ruled: readonly string[]): readonly Edit[] {
  const missing = widest.cells - head.cells;
  const fits = ruled.length === widest.cells && RULE_ROW.test(rule.text.slice(rule.at));
  return [...(missing > 0 ? [pad(head, missing)] : []), ...(fits ? [] : [ruleEdit(rule, ruled, widest.cells)])];
}

export function noteColumns(
  context: RepairContext,
  { line, cells }: Row,
  ruled: number,
  edits?: readonly Edit[],
): void {
  note(context, 'table-columns', { start: line.start + line.at, end: line.end }, String(cells), String(ruled), edits);
}

export function noteRow(context: RepairContext, { line, cells }: Row, head: Row, edits: readonly Edit[]): void {
  note(context, 'table-row', { start: line.start + line.at, end: line.end }, String(cells), String(head.cells), edits);
}

/** Links that a bar would cut in two. */
export function noteLinks(context: RepairContext, row: Row): void {
  for (const { start, end } of row.bars.links) {
    const saw = row.line.text.slice(start, end);
    const inside = row.bars.coded.filter((at) => at > start && at < end);
    const span = { start: row.line.start + start, end: row.line.start + end };
    const edits = escapes(row, inside);
    const moved = edits.map((edit) => ({ ...edit, start: edit.start - span.start, end: edit.end - span.start }));
    const expected = applyEdits(saw, moved);
    note(context, 'link-bracket', span, saw.slice(0, 80), expected.slice(0, 80), edits);
  }
}

/** A bar in code, or in a link, parts cells unless it is escaped. */
export function escapeCoded(row: Row): readonly Edit[] {
  return escapes(row, row.bars.coded);
}

function escapes({ line, bars }: Row, places: readonly number[]): readonly Edit[] {
  return places.map((at) => {
    // In an address the engine knows no escaped bar.
    const link = bars.links.find(({ start, end }) => at > start && at < end);
    const inAddress = link !== undefined && line.text.lastIndexOf('](', at) > link.start;
    const start = line.start + at;
    return inAddress ? { start, end: start + 1, text: '%7C' } : { start, end: start, text: '\\' };
  });
}

/** Empty cells at the end of the head. */
function pad({ line, bars }: Row, missing: number): Edit {
  const end = line.start + line.text.trimEnd().length;
  const closed = bars.parting.at(-1) === line.text.trimEnd().length - 1;
  return { start: end, end, text: `${closed ? '' : ' |'}${' |'.repeat(missing)}` };
}

/** A rule for as many cells; those that are there keep their sides. */
function ruleEdit({ start, text, at }: Line, ruled: readonly string[], cells: number): Edit {
  const made = Array.from({ length: cells }, (_, i) => {
    const cell = (ruled[i] ?? '').trim();
    return `${cell.startsWith(':') ? ':' : ''}---${cell.length > 1 && cell.endsWith(':') ? ':' : ''}`;
  });
  return { start: start + at, end: start + text.trimEnd().length, text: `|${made.join('|')}|` };
}
