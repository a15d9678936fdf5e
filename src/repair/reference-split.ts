import { note } from '../core/notes.ts';
import { occurs } from '../core/text.ts';
import type { Edit, Span } from '../core/types.ts';
import { found, labelsIn } from './in-lines.ts';
import { loseMarker, type Repair, type RepairContext } from './repair.ts';
import type { Line } from './scan/lines.ts';

// `[text] [ label]`: translators put blanks between the halves, and into the second. What follows is
// only looked at: it may be the first half of another one.
const SPLIT = /\[([^[\]]{1,300})\](?=([ \t\u00a0]{1,3})\[([ \t\u00a0]*)([^[\]]{1,200}?)([ \t\u00a0]*)\](?![([])(:?))/gu;
const FIRST = /\[([^[\]]{1,300})\]$/u;
const SECOND = /\[([ \t\u00a0]*)([^[\]]{1,200}?)[ \t\u00a0]*\](?![([:])/uy;
/** A label that nobody would write for people: it has a sign in it, and no blank. */
const KEY = /^(?=\S*[\d_.-])\S+$/;

/** `[text] [ label]` → `[text][label]`, where the label is defined; also over the end of a line. */
export const referenceSplit: Repair = {
  may: (text) => text.includes(']:') && occurs(text, ']', (at) => goesOn(text, at + 1)),
  edits: (context) => {
    const defined = labelsIn(context.text);
    return context.lines.flatMap((line, n) =>
      line.kind === 'text' && line.text.includes(']')
        ? [...editsOf(context, line, defined), ...breakEdits(context, n, defined)]
        : [],
    );
  },
};

/** Signs of quotes, and blanks, that a line may start with. */
const MAX_SIGNS = 20;

/** Whether a bracket stands behind blanks, or behind a line end. */
function goesOn(text: string, from: number): boolean {
  const code = text.charCodeAt(from);
  let at = from;
  if (code === 32 || code === 9 || code === 160) while (isBlank(text.charCodeAt(at)) && at < from + 3) at++;
  else if (code === 10 || code === 13) {
    while (text.charCodeAt(at) === 10 || text.charCodeAt(at) === 13) at++;
    if (at > from + 2) return false;
    for (const end = at + MAX_SIGNS; at < end && (isBlank(text.charCodeAt(at)) || text.charCodeAt(at) === 62);) at++;
  }
  return at > from && text.charCodeAt(at) === 91;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 160;
}

/** The two halves, and what of the line stands around them. */
interface Halves {
  readonly text: string;
  readonly label: string;
  /** There is a blank in front of the label, but none behind: nobody but a translator writes that. */
  readonly blank: boolean;
  readonly before: string;
}

/** Whether two halves belong together if the second is defined: no box to tick, no index, no neighbours. */
function isReference({ text, label, blank, before }: Halves, defined: ReadonlySet<string>): boolean {
  if (/^[ xX]$|^[\^!]/.test(text) || /^[\^!]/.test(label) || /[\])\\]$/.test(before)) return false;
  const twice = labelOf(text) === labelOf(label);
  return blank || ((twice || !defined.has(labelOf(text))) && !/[\p{L}\p{N}]$/u.test(before));
}

function editsOf(context: RepairContext, line: Line, defined: ReadonlySet<string>): readonly Edit[] {
  let last = 0;
  return found(line, SPLIT).flatMap(({ index, 0: first, ...parts }) => {
    const { 1: text = '', 2: gap = '', 3: inner = '', 4: label = '', 5: trail = '', 6: colon = '' } = parts;
    const halves = { text, label, blank: inner !== '' && trail === '', before: line.text.slice(0, index).slice(-2) };
    if (index < last || !isReference(halves, defined) || (colon !== '' && !halves.blank)) return [];
    const start = line.start + index;
    const from = start + first.length;
    const end = from + gap.length + 1 + inner.length + label.length + trail.length + 1;
    if (!defined.has(labelOf(label))) {
      // A blank inside is the translator's; without one this may be two words in brackets.
      if (halves.blank)
        note(context, 'reference-undefined', { start, end }, context.text.slice(start, end).slice(0, 80));
      return [];
    }
    last = end - line.start;
    return joined(
      context,
      { start, end },
      [
        { start: from, end: from + gap.length, text: '' },
        ...(inner === ''
          ? []
          : [{ start: from + gap.length + 1, end: from + gap.length + 1 + inner.length, text: '' }]),
        ...(trail === '' ? [] : [{ start: end - 1 - trail.length, end: end - 1, text: '' }]),
      ],
      halves,
    );
  });
}

/** `[text]` at the end of a line and `[label]` at the start of the next. */
function breakEdits(context: RepairContext, n: number, defined: ReadonlySet<string>): readonly Edit[] {
  const [line, below] = [context.lines[n], context.lines[n + 1]];
  if (line === undefined || below?.kind !== 'text' || below.text[below.at] !== '[') return [];
  if (!line.text.endsWith(']') || below.depth !== line.depth || /[^>\s]/.test(below.text.slice(0, below.at))) return [];
  SECOND.lastIndex = below.at;
  const [second = '', inner = '', label = ''] = SECOND.exec(below.text) ?? [];
  const [first = '', text = ''] = FIRST.exec(line.text.slice(-310)) ?? [];
  const halves = { text, label, blank: inner !== '', before: line.text.slice(0, -first.length).slice(-2) };
  if (first === '' || second === '' || !defined.has(labelOf(label)) || !isReference(halves, defined)) return [];
  if (inner === '' && !KEY.test(label)) return [];
  const [from, to] = [line.end, below.start + below.at];
  const span = { start: from - first.length, end: to + second.length };
  return joined(context, span, [{ start: from, end: to, text: '' }], halves);
}

function joined(context: RepairContext, span: Span, edits: readonly Edit[], { text, label }: Halves): readonly Edit[] {
  const saw = context.text.slice(span.start, span.end).replace(/[\r\n][\s>]*/g, ' ');
  note(context, 'reference-split', span, saw.slice(0, 80), `[${text}][${label}]`.slice(0, 80), edits);
  loseMarker(context, { start: span.start + text.length + 2, end: span.end });
  return edits;
}

/** Labels are equal whatever their case. */
function labelOf(label: string): string {
  return label.trim().toLowerCase();
}
