import type { Edit } from '../core/types.ts';
import type { Line } from './lines.ts';
import type { Repair } from './repair.ts';

const ALERT = /^[ \t]*>[ \t]*\[!(?:note|tip|important|warning|caution)\]/i;
const MARKER = /^[ \t]*(?::{3}(?:image|code|video)[ \t].*:{3}|\[!(?:code(?:-[^[\]()\s]*)?\s*\[|video\s).*\])[ \t]*$/i;

/**
 * Alerts and pictures that are indented by too much would be blocks of code: nobody means that.
 * Their lines lose their indentation, not those of fenced code.
 */
export const indentedMarkers: Repair = {
  structure: true,
  may: (text) => /^(?: {4}|\t)[ \t]*(?:>[ \t]*\[!|:{3}|\[!)/m.test(text),
  edits: ({ lines }) => {
    const edits: Edit[] = [];
    let fenced = false;
    let alert = false;
    // Once a block of code has begun with anything else it is one.
    let real = false;
    for (const line of lines) {
      if (line.kind === 'fence') fenced = line.opens;
      const code = line.kind === 'code' && !fenced && !real;
      const text = code ? line.text.slice(line.at) : '';
      alert = code && (ALERT.test(text) || (alert && /^[ \t]*>/.test(text)));
      if (alert || (code && MARKER.test(text))) edits.push(outdent(line, text));
      else if (line.kind !== 'blank') real = line.kind === 'code';
    }
    return edits;
  },
};

function outdent({ start, at }: Line, text: string): Edit {
  return { start: start + at, end: start + at + text.length - text.trimStart().length, text: '' };
}
