import { found, PATH, WEB } from '../in-lines.ts';
import type { RepairContext } from '../repair.ts';
import type { Line } from '../scan/lines.ts';
import { mend, type Mended } from './mend.ts';

// `[text](url` and no `)` behind it: the line ends, words go on, a cell ends, or another bracket stands there.
const UNCLOSED = new RegExp(
  String.raw`\[(?!\^|!)([^[\]]{1,300})\]\((${WEB}|${PATH})(?=[ \t]*$|[ \t]+[^\s"'()]|[|\]<])`,
  'g',
);
// `[text]((url)`: one parenthesis too many.
const DOUBLE = new RegExp(String.raw`\[(?!\^|!)[^[\]]{1,300}\]\(\((?:${WEB}|${PATH})\)(?!\))`, 'g');
// `[text(url)`: the bracket between them is lost, and there is none behind.
const MERGED = new RegExp(
  String.raw`\[(?!\^|!)([^[\]()\x60]{2,200}?)([ \t]?)\((${WEB}|[\w./-]+\.md(?:#[\w-]+)?)\)(?![^[]*\])`,
  'g',
);

// `[text]url)`: the parenthesis between them is lost.
const UNPARTED = new RegExp(
  String.raw`\[(?![ xX^!]?\]|\^|!)[^[\]\x60]{1,200}\](${WEB}|[\w./-]+\.md(?:#[\w-]+)?)\)`,
  'g',
);

/** What follows an address at the end of a sentence, and the bracket of another kind that was to end it. */
const TAIL = /[.,;:!?}|]+$/;

export function unclosed(context: RepairContext, line: Line, n: number): readonly Mended[] {
  return found(line, UNCLOSED).flatMap(({ index, 0: saw, 2: run = '' }) => {
    const start = line.start + index;
    const cut = run.indexOf('|');
    const url = cut < 0 ? run : run.slice(0, cut);
    const rest = line.text.slice(index + saw.length);
    const below = rest.trim() === '' ? (context.lines[n + 1]?.text.trimStart() ?? '') : rest.trimStart();
    // The address goes on below, with a title or with its end.
    if (/^["'()]/.test(below) || /^[^()]*\)/.test(rest)) return [];
    const end = start + saw.length - run.length + url.replace(TAIL, '').length;
    // The bracket may be that of a marker around the link.
    const outer = line.text.slice(0, index).split('[').length > line.text.slice(0, index).split(']').length;
    const wrong = !outer && /[\]}]/.test(context.text.charAt(end)) ? 1 : 0;
    return [mend(context, { start, end: end + wrong }, [{ start: end, end: end + wrong, text: ')' }])];
  });
}

export function doubled(context: RepairContext, line: Line): readonly Mended[] {
  if (!line.text.includes(']((')) return [];
  return found(line, DOUBLE).map(({ index, 0: saw }) => {
    const at = line.start + index + saw.indexOf(']((') + 1;
    const span = { start: line.start + index, end: line.start + index + saw.length };
    return mend(context, span, [{ start: at, end: at + 1, text: '' }]);
  });
}

export function merged(context: RepairContext, line: Line): readonly Mended[] {
  return found(line, MERGED).map(({ index, 0: saw, 1: text = '', 2: gap = '' }) => {
    const start = line.start + index;
    const at = start + 1 + text.length;
    return mend(context, { start, end: start + saw.length }, [{ start: at, end: at + gap.length, text: ']' }]);
  });
}

export function unparted(context: RepairContext, line: Line): readonly Mended[] {
  return found(line, UNPARTED).flatMap(({ index, 0: saw }) => {
    // `(see [1]https://…)`: the bracket ends what stands around it.
    if (isWithin(line.text, index)) return [];
    const start = line.start + index;
    const at = start + saw.lastIndexOf(']') + 1;
    return [mend(context, { start, end: start + saw.length }, [{ start: at, end: at, text: '(' }])];
  });
}

/** Whether a parenthesis is open at a place of a line. */
function isWithin(text: string, end: number): boolean {
  let depth = 0;
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 40) depth++;
    else if (code === 41 && depth > 0) depth--;
  }
  return depth > 0;
}
