import { note } from '../core/notes.ts';
import type { Edit } from '../core/types.ts';
import { isShut, shutParts } from './inline.ts';
import type { Line } from './scan/lines.ts';
import type { Repair, RepairContext } from './repair.ts';

const SIGNS = /\\.|\*+/g;
const BLANK = /[\s\u00a0]/;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/** Two signs of strong emphasis that belong together: indices into their line. */
interface Pair {
  readonly open: number;
  readonly close: number;
}

/** `** text **` → `**text**`: blanks move out, and where that is not enough tags say what the signs can't. */
export const emphasisBlank: Repair = {
  may: hasOddSign,
  edits: (context) =>
    context.lines.flatMap((line) =>
      line.kind === 'text' && line.text.includes('**')
        ? pairsOf(line).flatMap((pair) => editsOf(context, line, pair))
        : [],
    ),
};

/** Signs are taken in turns, line by line: one that opens before a blank, or closes after one, is odd. */
function hasOddSign(text: string): boolean {
  let line = -1;
  let opens = true;
  for (let at = text.indexOf('**'); at >= 0; at = text.indexOf('**', at + 2)) {
    if (at > line) {
      line = text.indexOf('\n', at);
      if (line < 0) line = text.length;
      opens = true;
    }
    const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at + 2)];
    if (opens ? isBlankCode(after) || after === 42 : isBlankCode(before)) return true;
    if (opens ? isWord(before) && !isWord(after) : isWord(after) && !isWord(before)) return true;
    opens = !opens;
  }
  return false;
}

function isBlankCode(code: number): boolean {
  return code === 32 || code === 160 || code === 9;
}

function isWord(code: number): boolean {
  return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123) || code > 191;
}

/** The pairs of a line that the parser does not see, if its signs are balanced. */
function pairsOf({ text, at: line }: Line): readonly Pair[] {
  const parts = shutParts(text);
  const places: number[] = [];
  let single = 0;
  for (const { index, 0: run } of text.matchAll(SIGNS)) {
    if (run.startsWith('\\') || index < line || isShut(parts, index)) continue;
    // Other runs than of two mean something else, and what that is changes what the rest means.
    if (run.length > 2) return [];
    if (run.length === 2) places.push(index);
    else if (BLANK.test(at(text, index - 1)) !== BLANK.test(at(text, index + 1))) single++;
  }
  if (places.length % 2 === 1 || single % 2 === 1) return [];
  const pairs = places.flatMap((open, i) => (i % 2 === 0 ? [{ open, close: places[i + 1] ?? open }] : []));
  // Each sign must be able to be what its turn makes it.
  return pairs.every((pair) => isLikely(text, pair)) ? pairs.filter((pair) => !isSeen(text, pair)) : [];
}

const at = (text: string, index: number): string => text.charAt(index) || ' ';

function isLikely(text: string, { open, close }: Pair): boolean {
  const inner = text.slice(open + 2, close);
  // `**.example.com**`, `/**/`: stars that stand for something.
  if (!/[\p{L}\p{N}]/u.test(inner) || /^\s*[.,:;)/'’@]|[\\/]$/.test(inner)) return false;
  const [before, after] = [at(text, open - 1), at(text, close + 2)];
  // `a** b`: closes by its looks; `a **b`: opens.
  if (BLANK.test(at(inner, 0)) && !BLANK.test(before)) return false;
  return !(BLANK.test(inner.charAt(inner.length - 1)) && !BLANK.test(after) && BLANK.test(at(inner, 0)));
}

/** Whether the parser takes the two as what they are meant: CommonMark's rules for flanks. */
function isSeen(text: string, { open, close }: Pair): boolean {
  const opens = flanks(at(text, open - 1), at(text, open + 2));
  return opens && flanks(at(text, close + 2), at(text, close - 1));
}

function flanks(outside: string, inside: string): boolean {
  if (BLANK.test(inside)) return false;
  return !PUNCTUATION.test(inside) || BLANK.test(outside) || PUNCTUATION.test(outside);
}

function editsOf(context: RepairContext, line: Line, { open, close }: Pair): readonly Edit[] {
  const inner = line.text.slice(open + 2, close);
  const text = inner.trim();
  const [before, after] = [at(line.text, open - 1), at(line.text, close + 2)];
  const lead = text.length < inner.trimEnd().length;
  const trail = text.length < inner.trimStart().length;
  const seen = flanks(lead ? ' ' : before, text.charAt(0)) && flanks(trail ? ' ' : after, text.charAt(text.length - 1));
  const [first, last] = seen ? ['**', '**'] : ['<strong>', '</strong>'];
  const start = line.start + open;
  const end = line.start + close + 2;
  const expected = `**${text}**`;
  const saw = line.text.slice(open, close + 2).slice(0, 60);
  const from = start + 2 + inner.length - inner.trimStart().length;
  const to = from + text.length;
  const edits = [
    { start, end: from, text: `${lead && !BLANK.test(before) ? ' ' : ''}${first}` },
    { start: to, end, text: `${last}${trail && !BLANK.test(after) ? ' ' : ''}` },
  ];
  note(context, 'emphasis-blank', { start, end }, saw, lead || trail ? expected.slice(0, 60) : undefined, edits);
  return edits;
}
