import { applyEdits, orderEdits } from '../../core/edits.ts';
import type { Edit } from '../../core/types.ts';
import { cutTo } from './cells.ts';

/** Cells for what is there and for what will be. */
const ROOM = 60;
/** A change that is wider than this is told, not shown. */
const MOST = 200;
/** How far a tiny change is shown with the word it stands in. */
const REACH = 16;

/** What edits make of a text, shortly: `before` → `after`. Null where `said` tells it already. */
export function changeOf(text: string, unordered: readonly Edit[], said: string): string | null {
  const edits = orderEdits(unordered);
  const [first] = edits;
  const last = edits.at(-1);
  if (first === undefined || last === undefined) return null;
  if (last.end - first.start > MOST) return `${edits.length} ${edits.length === 1 ? 'change' : 'changes'}`;
  const { start, end } = isTiny(edits)
    ? wordAround(text, first.start, last.end)
    : { start: first.start, end: last.end };
  const before = text.slice(start, end);
  const after = applyEdits(
    before,
    edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start })),
  );
  if (after !== '' && said.includes(`\`${after}\``)) return null;
  if (before === '') return `adds \`${cutTo(after, ROOM)}\``;
  if (after === '') return `removes \`${cutTo(before, ROOM)}\``;
  return `\`${cutTo(before, ROOM)}\` → \`${cutTo(after, ROOM)}\``;
}

/** Blanks and single signs say nothing without what stands around them. */
function isTiny(edits: readonly Edit[]): boolean {
  return edits.every(({ start, end, text }) => end - start <= 2 && text.trim().length <= 2);
}

function wordAround(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  let from = start;
  let to = end;
  while (from > 0 && start - from < REACH && !isBlank(text.charCodeAt(from - 1))) from--;
  while (to < text.length && to - end < REACH && !isBlank(text.charCodeAt(to))) to++;
  return { start: atCharacter(text, from), end: atCharacter(text, to) };
}

/** Not between the halves of a pair. */
function atCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}

function isBlank(code: number): boolean {
  return code <= 32 || code === 0xa0;
}
