import type { Edit } from '../core/types.ts';
import type { Line } from './scan/lines.ts';
import type { Repair } from './repair.ts';

const ALERT = /^[ \t]*>[ \t]*\[!(?:note|tip|important|warning|caution)\]/i;
const PICTURE = /^[ \t]*!\[[^[\]]*\](?:\([^()\s]+(?: "[^"]*")?\)|\[[^[\]]+\])(?:<br ?\/?>)?[ \t]*$/;
const MARKER = /^[ \t]*(?::{3}(?:image|code|video)[ \t].*:{3}|\[!(?:code(?:-[^[\]()\s]*)?\s*\[|video\s).*\])[ \t]*$/i;

/**
 * Alerts and pictures that are indented by too much would be blocks of code: nobody means that.
 * Their lines lose their indentation, not those of fenced code.
 */
export const indentedMarkers: Repair = {
  structure: true,
  may: (text) => /^(?: {4}|\t)[ \t]*(?:>[ \t]*\[!|:{3}|!?\[)/m.test(text),
  edits: ({ lines }) => {
    const edits: Edit[] = [];
    let fenced = false;
    let alert = false;
    // Once a block of code has begun with anything else it is one, as far as it is indented.
    let real = 0;
    let above: Line['kind'] = 'blank';
    for (const line of lines) {
      if (line.kind === 'fence') fenced = line.opens;
      const code = line.kind === 'code' && !fenced;
      const text = code ? line.text.slice(line.at) : '';
      const ends = real > 0 && above === 'blank' && indentOf(text) < real;
      alert = code && ((ALERT.test(text) && (real === 0 || ends)) || (alert && /^[ \t]*>/.test(text)));
      const alone = code && real === 0 && (MARKER.test(text) || PICTURE.test(text));
      if (alert || alone) edits.push(outdent(line, text));
      else if (line.kind !== 'blank' && text.trim() !== '')
        real = real > 0 ? Math.min(real, indentOf(text)) : indentOf(text);
      if (line.kind !== 'code' && line.kind !== 'blank') real = 0;
      above = line.text.trim() === '' ? 'blank' : line.kind;
    }
    return edits;
  },
};

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

function outdent({ start, at }: Line, text: string): Edit {
  return { start: start + at, end: start + at + indentOf(text), text: '' };
}
