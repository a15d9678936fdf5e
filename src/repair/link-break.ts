import { note } from '../core/notes.ts';
import type { Edit } from '../core/types.ts';
import type { Line } from './scan/lines.ts';
import { loseMarker, type RepairContext } from './repair.ts';

const LABEL = /\[(?!\^|!)([^[\]]{1,300})\][ \t]*$/;
const ADDRESS = /^[ \t]*\((https?:\/\/[^\s()[\]<>"]+)[ \t]*\)/;

/** `[text]` at the end of a line and `(https://…)` at the start of the next are one link. */
export function breakEdits(context: RepairContext, defined: ReadonlySet<string>): readonly Edit[] {
  const edits: Edit[] = [];
  let above: Line | null = null;
  for (const line of context.lines) {
    const pair: Line | null = line.kind === 'text' && above?.text.trimEnd().endsWith(']') === true ? above : null;
    const address = pair === null ? null : ADDRESS.exec(line.text.slice(line.at));
    const label = pair === null || address === null ? null : LABEL.exec(pair.text.slice(-310));
    if (
      pair !== null &&
      label?.[1] !== undefined &&
      address?.[1] !== undefined &&
      !defined.has(label[1].toLowerCase())
    ) {
      const saw = label[0].trimEnd();
      const end = pair.end - (label[0].length - saw.length);
      const start = line.start + line.at + address[0].indexOf('(');
      const whole = { start: end - saw.length, end: line.start + line.at + address[0].length };
      const edit = { start: end, end: start, text: '' };
      note(context, 'link-gap', whole, `${saw} ${address[0].trim()}`.slice(0, 80), undefined, [edit]);
      loseMarker(context, { start, end: whole.end });
      edits.push(edit);
    }
    above = line.kind === 'text' ? line : null;
  }
  return edits;
}
