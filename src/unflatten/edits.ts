import type { Edit } from '../core/types.ts';
import { gapBefore, wordAt, type Flat } from './flat.ts';
import type { Known } from './work.ts';

/** Line ends in place of blanks: what other versions tell goes before what was worked out. */
export function lineEnds(flat: Flat, breaks: ReadonlyMap<number, string>, known: Known): readonly Edit[] {
  const edits: Edit[] = [];
  for (let i = 1; i < flat.count; i++) {
    const told = known(i);
    const blanks = told === undefined ? breaks.get(i) : told.includes('\n') ? told : undefined;
    if (blanks === undefined) continue;
    const [start, end] = [flat.ends[i - 1] ?? 0, flat.starts[i] ?? 0];
    if (flat.text.slice(start, end) !== blanks) edits.push({ start, end, text: blanks });
  }
  return edits;
}

/** What a text that is not one line still says itself; a line end outside of blocks ends a paragraph. */
export function keptLines(flat: Flat, inside: Uint8Array): Known {
  if (!/[\r\n]/.test(flat.text.slice(flat.starts[0], flat.ends[flat.count - 1]))) return () => undefined;
  return (i) => {
    const gap = gapBefore(flat, i).replace(/\r\n?/g, '\n');
    if (!gap.includes('\n')) return undefined;
    return inside[i] === 1 || /\n[ \t]*\n/.test(gap) || BLOCK.test(wordAt(flat, i)) ? gap : '\n\n';
  };
}

/** Lines that follow each other without a blank line. */
const BLOCK = /^(?:[|>]|[-*+]$|\d{1,3}[.)]$)/;
