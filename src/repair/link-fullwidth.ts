import { note } from '../core/notes.ts';
import type { Edit } from '../core/types.ts';
import { found, PATH, WEB } from './in-lines.ts';
import { loseMarker, type Repair, type RepairContext } from './repair.ts';
import type { Line } from './scan/lines.ts';

const LINK = new RegExp(
  String.raw`([[［【])([^[\]［］【】]{1,200})([\]］】])[ \t]?([(（])[ \t]?(${WEB}|${PATH})[ \t]?([)）])`,
  'g',
);
const WIDE = /[［］【】（）]/;

/** `［text］（url）` → `[text](url)`: the brackets of another keyboard. */
export const linkFullwidth: Repair = {
  may: (text) => text.includes('］') || text.includes('】') || text.includes('（') || text.includes('）'),
  edits: (context) => context.lines.flatMap((line) => (WIDE.test(line.text) ? editsOf(context, line) : [])),
};

function editsOf(context: RepairContext, line: Line): readonly Edit[] {
  return found(line, LINK).flatMap(
    ({ index, 0: saw, 1: open = '', 2: text = '', 3: shut = '', 4: left = '', 5: url = '', 6: right = '' }) => {
      if (!WIDE.test(open + shut + left + right)) return [];
      const start = line.start + index;
      const end = start + saw.length;
      const middle = start + open.length + text.length;
      const edits = [
        { start, end: start + 1, text: '[' },
        { start: middle, end: line.start + line.text.indexOf(url, middle - line.start), text: '](' },
        { start: line.start + line.text.indexOf(url, middle - line.start) + url.length, end, text: ')' },
      ];
      note(context, 'link-fullwidth', { start, end }, saw.slice(0, 80), `[${text}](${url})`.slice(0, 80), edits);
      loseMarker(context, { start: middle, end });
      return edits;
    },
  );
}
