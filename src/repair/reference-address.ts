import { note } from '../core/notes.ts';
import { occurs } from '../core/text.ts';
import type { Edit } from '../core/types.ts';
import { found, LABEL, labelsIn, PATH, WEB } from './in-lines.ts';
import { loseMarker, type Repair, type RepairContext } from './repair.ts';
import type { Line } from './scan/lines.ts';

// `[text][https://…]`, also with a blank between, and with the brackets changed: `(text)[https://…]`.
const BRACKETS = new RegExp(
  String.raw`(?:${LABEL} ?\[(${WEB}|[\w./-]+\.md(?:#[\w-]+)?)|\([^()[\]]{1,300}\) ?\[(${WEB}|${PATH}))[ \t]?\](?!\()`,
  'g',
);
/** `[text][https://…]` → `[text](https://…)`. */
export const referenceAddress: Repair = {
  may: (text) =>
    occurs(text, '[http', (at) => /[\])]/.test(text.charAt(at - 1)) || /[\])] /.test(text.slice(at - 2, at))) ||
    occurs(text, ')[', (at) => /[\w./#~]/.test(text.charAt(at + 2))) ||
    occurs(text, '][', (at) => namesFile(text, at + 2)),
  edits: (context) => {
    const defined = labelsIn(context.text);
    return context.lines.flatMap((line) =>
      line.text.includes('[http') || /[\])]\[/.test(line.text) ? addressEdits(context, line, defined) : [],
    );
  },
};

/** Labels that are looked at. */
const MAX_LABEL = 200;

/** Whether a label is the name of a Markdown file. */
function namesFile(text: string, from: number): boolean {
  const end = text.indexOf(']', from);
  return end > from + 3 && end < from + MAX_LABEL && text.slice(from, end).includes('.md');
}

function addressEdits(context: RepairContext, line: Line, defined: ReadonlySet<string>): readonly Edit[] {
  return found(line, BRACKETS).flatMap(({ index, 0: saw, 1: straight, 2: swapped }) => {
    const url = straight ?? swapped ?? '';
    // `f(x)[…]` is code.
    if (defined.has(url.toLowerCase()) || (swapped !== undefined && /[\w)\]]/.test(line.text.charAt(index - 1))))
      return [];
    const start = line.start + index;
    const bracket = saw.lastIndexOf('[');
    loseMarker(context, { start: start + bracket + 1, end: start + bracket + 1 + url.length });
    const label = saw.startsWith('(') ? saw.slice(1, saw.lastIndexOf(')', bracket)) : null;
    const gap = saw.slice(0, bracket).trimEnd().length;
    const edits = [
      ...(label === null
        ? []
        : [
            { start, end: start + 1, text: '[' },
            { start: start + 1 + label.length, end: start + 2 + label.length, text: ']' },
          ]),
      { start: start + gap, end: start + bracket + 1, text: '(' },
      { start: start + bracket + 1 + url.length, end: start + saw.length, text: ')' },
    ];
    const kind = label === null ? 'reference-address' : 'link-swapped';
    note(context, kind, { start, end: start + saw.length }, saw.slice(0, 80), undefined, edits);
    return edits;
  });
}
