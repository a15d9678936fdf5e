import type { Edit } from '../core/types.ts';
import { keptLines, lineEnds } from './edits.ts';
import { flatOf, gapBefore, type Flat } from './flat.ts';
import { layOut } from './layout.ts';
import type { Guess, Known } from './work.ts';
import { items } from './lists.ts';
import { sureMarks, type Mark, type Scan } from './marks.ts';
import { protect } from './protect.ts';
import { tables } from './tables.ts';
import { alignVersions, type Version } from './align/versions.ts';

export { captured, documentLine, type Captured } from './chrome.ts';
export { flattenedFields, headerEnd, partlyFlattened, type FlatField, type FlatHeader } from './header.ts';
export type { Guess } from './work.ts';
export type { Version } from './align/versions.ts';

export interface Unflattened {
  /** Line ends in place of blanks. */
  readonly edits: readonly Edit[];
  readonly guesses: readonly Guess[];
  /** Paths of the versions whose structure was taken. */
  readonly used: readonly string[];
}

const NOTHING: Unflattened = { edits: [], guesses: [], used: [] };

/** What makes the text between two offsets Markdown again. */
export function unflatten(text: string, from: number, to: number, versions: readonly Version[] = []): Unflattened {
  const flat = flatOf(text, from, to);
  const scan = { flat, ranges: protect(flat) };
  const sure = blocksIn(scan);
  if (flat.count === 0 || hasItsLines(text.slice(from, flat.starts[0]), flat, sure)) return NOTHING;
  const marks = [...sure, ...items(scan, sure)].toSorted((a, b) => a.from - b.from);
  const kept = keptLines(flat, scan.ranges.inside);
  const { known: told, used } = alignVersions(flat, versions);
  const known: Known = (i) => kept(i) ?? told(i);
  const { breaks, guesses } = layOut(scan, marks, known);
  return { edits: lineEnds(flat, breaks, known), guesses, used };
}

function blocksIn(scan: Scan): readonly Mark[] {
  const tabular = tables(scan);
  const inTable = new Uint8Array(scan.flat.count);
  for (const table of tabular) inTable.fill(1, table.from, table.to);
  const others = sureMarks(scan).filter((mark) => inTable[mark.from] !== 1);
  return [...others, ...tabular].toSorted((a, b) => a.from - b.from);
}

/** Whether only the header was flattened: the text starts on a line of its own, and so do its marks. */
function hasItsLines(lead: string, flat: Flat, marks: readonly Mark[]): boolean {
  if (!/[\r\n]/.test(lead)) return false;
  const inLine = marks.filter(({ from }) => from > 0 && !/[\r\n]/.test(gapBefore(flat, from)));
  return inLine.length * 2 <= marks.length;
}
