import { note } from '../core/notes.ts';
import { occurs } from '../core/text.ts';
import type { Edit } from '../core/types.ts';
import { found, labelsIn } from './in-lines.ts';
import { loseMarker, type Repair, type RepairContext } from './repair.ts';
import type { Line } from './scan/lines.ts';

// Not `a[0] [b]`. `[text] [ label]`: translators put blanks between the halves, and into the second.
const SPLIT =
  /(?<![\p{L}\p{N})\]])\[([^[\]]{1,300})\]([ \t\u00a0]{1,2})\[([ \t\u00a0]*)([^[\]]{1,200}?)[ \t\u00a0]*\](?![([:])/gu;

/** `[text] [ label]` → `[text][label]`, where the label is defined. */
export const referenceSplit: Repair = {
  may: (text) => occurs(text, '] ', (at) => text[at + 2] === '[' || (text[at + 2] === ' ' && text[at + 3] === '[')),
  edits: (context) => {
    const defined = labelsIn(context.text);
    return context.lines.flatMap((line) => (line.text.includes('] ') ? editsOf(context, line, defined) : []));
  },
};

function editsOf(context: RepairContext, line: Line, defined: ReadonlySet<string>): readonly Edit[] {
  return found(line, SPLIT).flatMap(({ index, 0: saw, 1: text = '', 2: gap = '', 3: inner = '', 4: label = '' }) => {
    // A box to tick, a footnote, a marker; two references side by side.
    const twice = text.trim().toLowerCase() === label.trim().toLowerCase();
    if (/^[ xX]$|^[\^!]/.test(text) || (inner === '' && !twice && isDefined(text, defined))) return [];
    const start = line.start + index;
    const span = { start, end: start + saw.length };
    const from = start + text.length + 2;
    if (!isDefined(label, defined)) {
      // A blank inside is the translator's; without one this may be two words in brackets.
      if (inner !== '') note(context, 'reference-undefined', span, saw.slice(0, 80));
      return [];
    }
    const edits = [{ start: from, end: from + gap.length + 1 + inner.length, text: '[' }];
    note(context, 'reference-split', span, saw.slice(0, 80), `[${text}][${label}]`.slice(0, 80), edits);
    loseMarker(context, { start: from, end: span.end });
    return edits;
  });
}

function isDefined(label: string, defined: ReadonlySet<string>): boolean {
  return defined.has(label.trim().toLowerCase());
}
