import { note } from '../../core/notes.ts';
import type { Edit } from '../../core/types.ts';
import { keepBelow } from './letter-items.ts';
import type { Line } from '../scan/lines.ts';
import type { RepairContext } from '../repair.ts';

/** A line that starts like a list item and is none. */
interface Sign {
  readonly n: number;
  /** Kind of sign; lines go on with a list only with the same. */
  readonly kind: 'bullet' | 'dot' | 'dash' | 'number';
  readonly number: number;
  /** Length of the sign and the blanks after it, and what it is to be. */
  readonly length: number;
  readonly saw: string;
  readonly marker: string;
  /** It is an item even if it stands alone. */
  readonly certain: boolean;
}

const BULLET = /([•◦▪●])[ \t\u00a0]*(?=\S)/y;
const DOT = /[·–][ \t\u00a0]+(?=[\p{Lu}[*])/uy;
// `-Force` is an option and `-Name x` too: only a sentence, a link or a term in bold is an item.
const DASH = /-(?=\p{Lu}\p{Ll}*(?: \p{Ll}{2,}){2}|\[[^\]]+\]\(|\*\*[^*]+\*\*)/uy;
const NUMBER = /(\d{1,3})([.)])(?=\p{Lu}\p{Ll}*[ ,]|\[[^\]]+\]\(|\*\*\p{L})/uy;

const ITEM = /(\d{1,9})[.)][ \t]/y;
/** Items of one list stand closer together than this many lines. */
const MAX_GAP = 30;

/** `• text`, `-Text`, `1.Text` → list items; the last two only where they are several or continue a list. */
export function signEdits(context: RepairContext): readonly Edit[] {
  const lists: Sign[][] = [];
  const numbers = new Map<number, number>();
  for (const [n, line] of context.lines.entries()) {
    const sign = line.kind === 'text' ? signOf(line, n, numbers) : null;
    const last = lists.at(-1);
    if (sign === null) continue;
    if (last !== undefined && goesOn(context, last.at(-1), sign)) last.push(sign);
    else lists.push([sign]);
  }
  return lists
    .filter((list) => list.length > 1 || list[0]?.certain === true)
    .flatMap((list) => {
      const edits = list.flatMap((sign, i) => editsOf(context, sign, i === 0));
      noteList(context, list[0], edits);
      return edits;
    });
}

/** The sign a line starts with; `numbers` says on which line an item with a number stood last. */
function signOf(line: Line, n: number, numbers: Map<number, number>): Sign | null {
  const { text, at } = line;
  const code = text.charCodeAt(at);
  if (code === 45) return made(DASH, line, n, 'dash');
  if (code > 127) return made(BULLET, line, n, 'bullet') ?? made(DOT, line, n, 'dot');
  const item = ITEM.test(at === 0 ? text.slice(0, 12) : text.slice(0, at + 12).trimStart());
  ITEM.lastIndex = 0;
  if (item) numbers.set(Number.parseInt(text.trimStart(), 10), n);
  if (code < 48 || code > 57) return null;
  const sign = made(NUMBER, line, n, 'number');
  if (sign === null) return null;
  const continues = n - (numbers.get(sign.number - 1) ?? -Infinity) <= MAX_GAP;
  numbers.set(sign.number, n);
  return { ...sign, certain: sign.certain || continues };
}

function made(expression: RegExp, { text, at }: Line, n: number, kind: Sign['kind']): Sign | null {
  expression.lastIndex = at;
  const match = expression.exec(text);
  if (match === null) return null;
  const [saw] = match;
  const number = kind === 'number' ? Number(match[1]) : 0;
  const link = kind === 'number' && number === 1 && text.charCodeAt(at + saw.length) === 91;
  const marker = kind === 'number' ? `${saw} ` : '- ';
  return { n, kind, number, length: saw.length, saw: saw.trim(), marker, certain: kind === 'bullet' || link };
}

function goesOn({ lines }: RepairContext, before: Sign | undefined, sign: Sign): boolean {
  if (before === undefined || before.kind !== sign.kind || sign.n - before.n > MAX_GAP) return false;
  if (lines[before.n]?.at !== lines[sign.n]?.at) return false;
  if (sign.kind === 'number') return sign.number === before.number + 1;
  // Signs that may be something else stand line by line.
  return sign.kind === 'bullet' || lines.slice(before.n + 1, sign.n).every(({ kind }) => kind === 'blank');
}

/** A list is noted once, at its first item. */
function noteList(context: RepairContext, first: Sign | undefined, edits: readonly Edit[]): void {
  const line = context.lines[first?.n ?? -1];
  if (first === undefined || line === undefined) return;
  const start = line.start + line.at;
  note(context, 'list-marker', { start, end: start + first.saw.length }, first.saw, undefined, edits);
}

function editsOf(context: RepairContext, sign: Sign, first: boolean): readonly Edit[] {
  const line = context.lines[sign.n];
  if (line === undefined) return [];
  const start = line.start + line.at;
  const above = context.lines[sign.n - 1];
  const joined = sign.kind === 'number' && sign.number !== 1 && above?.kind === 'text';
  const lead = joined && first ? `\n${line.text.slice(0, line.at).replace(/[^>\t ]/g, ' ')}` : '';
  const kept = sign.kind === 'bullet' ? keepBelow(context.lines, sign.n, sign.marker.length) : [];
  return [{ start, end: start + sign.length, text: lead + sign.marker }, ...kept];
}
