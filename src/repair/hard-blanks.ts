import type { Edit } from '../core/types.ts';
import type { Line } from './scan/lines.ts';
import type { Repair } from './repair.ts';

const HARD = /[\u00a0\u202f]/;
const ALL_HARD = /[\u00a0\u202f]/g;
// What stands at the start of a line and needs a blank behind it: `#`, `>`, `-`, `1.`
const MARKER = /^[ \t\u00a0\u202f]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t\u00a0\u202f]+|>)*(?:#{1,6}[ \t\u00a0\u202f]+)?/;
const CODE = /(?<!`)(`+)(?!`)[^`\r\n]+\1(?!`)/g;
const TAG = /<\/?[a-z][^<>\r\n]*>/gi;
const DESTINATION = /\]\(([^()\r\n]{0,300})\)/g;
const AROUND = /^[\u00a0\u202f\s]+|[\u00a0\u202f\s]+(?=["'])|[\u00a0\u202f\s]+$/g;
const RULER = /^[ \t\u00a0\u202f|:-]*$/;

/**
 * Hard blanks where notation needs plain ones: in code and tags, after markers, around addresses and
 * in the ruler of a table. In text they stay: French sets them before `:` and `?`.
 */
export const hardBlanks: Repair = {
  may: (text) => text.includes('\u00a0') || text.includes('\u202f'),
  edits: ({ lines }) => lines.flatMap((line) => (HARD.test(line.text) ? editsOf(line) : [])),
};

function editsOf({ text, kind, start }: Line): readonly Edit[] {
  const places = new Set<number>();
  const mark = (part: string, from: number): void => {
    for (const { index } of part.matchAll(ALL_HARD)) places.add(start + from + index);
  };
  if (kind === 'code' || kind === 'fence' || (RULER.test(text) && text.includes('--'))) mark(text, 0);
  else {
    const marker = MARKER.exec(text)?.[0] ?? '';
    // Without a marker they are no indentation, and must not become one.
    if (/[^\s]/.test(marker)) mark(marker, 0);
    for (const { 0: code, index } of text.matchAll(CODE)) mark(code, index);
    for (const { 0: tag, index } of text.matchAll(TAG)) mark(tag, index);
    for (const { 0: whole, 1: inside = '', index } of text.matchAll(DESTINATION)) {
      const from = index + whole.length - inside.length - 1;
      for (const { 0: blanks, index: at } of inside.matchAll(AROUND)) mark(blanks, from + at);
    }
  }
  return Array.from(places, (at) => ({ start: at, end: at + 1, text: ' ' }));
}
