import { note } from '../../core/notes.ts';
import type { Edit } from '../../core/types.ts';
import { itemEdits } from './letter-items.ts';
import { entryOf, follows, type Entry } from './letter-order.ts';
import { loseMarker, type RepairContext } from '../repair.ts';

/** Steps called `a.`, `b.` stand closer together than this many lines. */
const MAX_GAP = 80;

/**
 * `a.`, `b.` → `1.`, `2.`: Markdown knows no lists with letters. What they were called is read from
 * the text again by the step that marks such lists.
 */
export function letterEdits(context: RepairContext): readonly Edit[] {
  let above: { readonly last: number; readonly sign: string } | null = null;
  const edits: Edit[] = [];
  for (const list of lettered(context)) {
    const first = list[0]?.n ?? 0;
    // Lists that follow each other stay apart by their signs; numbered ones have dots.
    const sign: string = above !== null && above.sign === ')' && first - above.last < 4 ? '.' : ')';
    above = { last: list.at(-1)?.n ?? first, sign };
    edits.push(...editsOf(context, list, sign));
  }
  return edits;
}

/** Lists: entries that stand equally deep and go on with each other's letters. */
function lettered({ lines }: RepairContext): readonly (readonly Entry[])[] {
  const lists: Entry[][] = [];
  const open = new Map<string, Entry[]>();
  for (const [n, line] of lines.entries()) {
    if (line.kind === 'text' && /#{1,6}[ \t]/y.test(line.text.slice(line.at, line.at + 8))) open.clear();
    const entry = line.kind === 'text' ? entryOf(line, n) : null;
    if (entry === null) continue;
    const place = `${line.depth} ${line.column} ${line.at} ${entry.sign}`;
    const last = open.get(place);
    const before = last?.at(-1);
    const next = before !== undefined && n - before.n <= MAX_GAP ? follows(before, entry) : null;
    if (next !== null) last?.push(next);
    else if (entry.first) {
      const list = [entry];
      open.set(place, list);
      lists.push(list);
    } else open.delete(place);
  }
  return lists.filter((list) => list.length > 1);
}

function editsOf(context: RepairContext, list: readonly Entry[], sign: string): readonly Edit[] {
  const [first] = list;
  const line = first === undefined ? undefined : context.lines[first.n];
  if (first === undefined || line === undefined) return [];
  const start = line.start + line.at;
  const saw = first.name + first.sign;
  note(context, 'list-marker', { start, end: start + saw.length }, saw);
  for (const { n, name } of list) {
    const item = context.lines[n];
    const at = (item?.start ?? 0) + (item?.at ?? 0);
    loseMarker(context, { start: at, end: at + name.length });
  }
  return list.flatMap((entry, i) => itemEdits(context.lines, entry, { before: list[i - 1], sign }));
}
