import { occurs } from '../core/text.ts';
import type { Edit } from '../core/types.ts';
import type { Line } from './scan/lines.ts';
import { loseMarker, type Repair, type RepairContext } from './repair.ts';

const ALERT = /^[ \t]*>[ \t]*\[!(?:note|tip|important|warning|caution)\]/i;
const PICTURE = /^[ \t]*!\[[^[\]]*\](?:\([^()\s]+(?: "[^"]*")?\)|\[[^[\]]+\])(?:<br ?\/?>)?[ \t]*$/;
const MARKER = /^[ \t]*(?::{3}(?:image|code|video)[ \t].*:{3}|\[!(?:code(?:-[^[\]()\s]*)?\s*\[|video\s).*\])[ \t]*$/i;

/**
 * Alerts and pictures that are indented by too much would be blocks of code: nobody means that.
 * Their lines lose their indentation, not those of fenced code.
 */
export const indentedMarkers: Repair = {
  structure: true,
  may: (text) => [':::', '[!', '!['].some((sign) => occurs(text, sign, (at) => isIndented(text, at))),
  edits: (context) => {
    const edits: Edit[] = [];
    let fenced = false;
    let alert = false;
    // Once a block of code has begun with anything else it is one, as far as it is indented.
    let real = 0;
    let above: Line['kind'] = 'blank';
    for (const line of context.lines) {
      if (line.kind === 'fence') fenced = line.opens;
      const code = line.kind === 'code' && !fenced;
      const text = code ? line.text.slice(line.at) : '';
      const ends = real > 0 && above === 'blank' && indentOf(text) < real;
      alert = code && ((ALERT.test(text) && (real === 0 || ends)) || (alert && /^[ \t]*>/.test(text)));
      const picture = code && real === 0 && PICTURE.test(text);
      if (picture) loseAddress(context, line);
      if (alert || picture || (code && real === 0 && MARKER.test(text))) edits.push(outdent(line, text));
      else if (line.kind !== 'blank' && text.trim() !== '')
        real = real > 0 ? Math.min(real, indentOf(text)) : indentOf(text);
      if (line.kind !== 'code' && line.kind !== 'blank') real = 0;
      above = line.text.trim() === '' ? 'blank' : line.kind;
    }
    return edits;
  },
};

/** As code the address of a picture would be shown. */
function loseAddress(context: RepairContext, { start, end, text }: Line): void {
  loseMarker(context, { start: start + text.search(/\][([]/), end });
}

/** Whether four blanks or a tab, and nothing but blanks and `>`, stand before a place on its line. */
function isIndented(text: string, at: number): boolean {
  let i = at - 1;
  let blanks = 0;
  for (; i >= 0 && i > at - DEEPEST; i--) {
    const code = text.charCodeAt(i);
    if (code === 9) blanks += 4;
    else if (code === 32) blanks++;
    else if (code !== 62) break;
  }
  return blanks >= 4 && (i < 0 || text.charCodeAt(i) === 10 || text.charCodeAt(i) === 13);
}

/** Nobody indents a marker deeper than this. */
const DEEPEST = 60;

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

function outdent({ start, at }: Line, text: string): Edit {
  return { start: start + at, end: start + at + indentOf(text), text: '' };
}
