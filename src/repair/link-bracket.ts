import { note } from '../core/notes.ts';
import { occurs } from '../core/text.ts';
import type { Edit } from '../core/types.ts';
import { found, PATH, WEB } from './in-lines.ts';
import { loseMarker, type Repair, type RepairContext } from './repair.ts';
import type { Line } from './scan/lines.ts';

// `[text](url` and no `)` behind it; a title or a second line may follow.
const UNCLOSED = new RegExp(String.raw`\[(?!\^|!)([^[\]]{1,300})\]\((${WEB}|${PATH})(?=[ \t]*$|[ \t]+[^\s"'()])`, 'g');
// `[text(url)`: the bracket between them is lost, and there is none behind.
const MERGED = new RegExp(
  String.raw`\[(?!\^|!)([^[\]()\x60]{2,200})\((${WEB}|[\w./-]+\.md(?:#[\w-]+)?)\)(?![^[]*\])`,
  'g',
);

/** What follows an address at the end of a sentence. */
const TAIL = /[.,;:!?]+$/;

/** `[text](url` → `[text](url)`, `[text(url)` → `[text](url)`: a bracket that got lost. */
export const linkBracket: Repair = {
  may: (text) => occurs(text, '](', (at) => isOpen(text, at + 2)) || occurs(text, '(', (at) => isMerged(text, at)),
  edits: (context) =>
    context.lines.flatMap((line, n) =>
      line.kind === 'text' && line.text.includes('(') && line.text.includes('[')
        ? [...unclosed(context, line, n), ...merged(context, line)]
        : [],
    ),
};

const MAX_ADDRESS = 400;

/** Whether the line, or a blank, ends an address that nothing has closed. */
function isOpen(text: string, from: number): boolean {
  for (let at = from; at < from + MAX_ADDRESS; at++) {
    const code = text.charCodeAt(at);
    if (code === 41) return false;
    if (code === 10 || code === 13 || Number.isNaN(code)) return at > from;
    if (code === 32) return at > from && !/["'()]/.test(text.charAt(at + 1));
  }
  return false;
}

const MAX_LABEL = 200;

/** Whether an address stands behind a text whose bracket is open. */
function isMerged(text: string, at: number): boolean {
  if (text.charCodeAt(at - 1) === 93) return false;
  const next = text.charCodeAt(at + 1);
  // `h`, `.`, letters: an address; most parentheses in texts hold words.
  if (!(text.startsWith('http', at + 1) || /^[\w./-]{1,80}\.md/.test(text.slice(at + 1, at + 90))) || next === 41)
    return false;
  for (let i = at - 1; i > at - MAX_LABEL; i--) {
    const code = text.charCodeAt(i);
    if (code === 91) return true;
    if (code === 93 || code === 10 || code === 41 || Number.isNaN(code)) return false;
  }
  return false;
}

function unclosed(context: RepairContext, line: Line, n: number): readonly Edit[] {
  return found(line, UNCLOSED).flatMap(({ index, 0: saw, 1: text = '', 2: url = '' }) => {
    const start = line.start + index;
    const rest = line.text.slice(index + saw.length);
    const below = rest.trim() === '' ? (context.lines[n + 1]?.text.trimStart() ?? '') : rest.trimStart();
    // The address goes on below, with a title or with its end.
    if (/^["'()]/.test(below) || /^[^()]*\)/.test(rest)) return [];
    const address = url.replace(TAIL, '');
    const end = start + saw.length - (url.length - address.length);
    return [mend(context, { start, end }, `[${text}](${address})`, { start: end, end, text: ')' })];
  });
}

function merged(context: RepairContext, line: Line): readonly Edit[] {
  return found(line, MERGED).map(({ index, 0: saw, 1: text = '', 2: url = '' }) => {
    const start = line.start + index;
    const at = start + 1 + text.length;
    loseMarker(context, { start: at, end: start + saw.length });
    return mend(context, { start, end: start + saw.length }, `[${text}](${url})`, { start: at, end: at, text: ']' });
  });
}

function mend(
  context: RepairContext,
  span: { readonly start: number; readonly end: number },
  expected: string,
  edit: Edit,
): Edit {
  const saw = context.text.slice(span.start, span.end);
  note(context, 'link-bracket', span, saw.slice(0, 80), expected.slice(0, 80), [edit]);
  loseMarker(context, span);
  return edit;
}
