import { note } from '../core/notes.ts';
import type { Line } from './scan/lines.ts';
import type { Repair } from './repair.ts';

const BELOW_TEXT = /[^\s|{}]\r?\n---/g;
const UNDERLINE = /-{3,}[ \t]*$/y;
/** What no title is: a long text, or one with the sign of a sentence or of data at its end. */
const MAX_TITLE = 80;
const SENTENCE = /[.,;:!?…)\]][*_]{0,3}(?:<br *\/?>)?\s*$/;

/** `---` directly below a text makes a heading of it; below a sentence a rule was meant. */
export const headingUnderline: Repair = {
  may: (text) => {
    BELOW_TEXT.lastIndex = text.startsWith('---') ? text.indexOf('\n---') + 2 : 0;
    return BELOW_TEXT.test(text);
  },
  edits: (context) =>
    context.lines.flatMap((line, n) => {
      if (!isUnderline(line) || !isSentence(context.lines, n)) return [];
      const start = line.start + line.at;
      const prefix = line.text.slice(0, line.at).replace(/[^>\t ]/g, ' ');
      const edits = [{ start: line.start, end: line.start, text: `${prefix.trimEnd()}\n` }];
      note(context, 'heading-underline', { start, end: line.end }, line.text.trim(), undefined, edits);
      return edits;
    }),
};

function isUnderline({ kind, text, at }: Line): boolean {
  UNDERLINE.lastIndex = at;
  return kind === 'text' && text.charCodeAt(at) === 45 && UNDERLINE.test(text);
}

/** Whether the paragraph above a line is one, and no title. */
function isSentence(lines: readonly Line[], n: number): boolean {
  const [above, before, line] = [lines[n - 1], lines[n - 2], lines[n]];
  if (above === undefined || line === undefined || !isText(above) || above.depth !== line.depth) return false;
  const text = above.text.slice(above.at).trim();
  // Data is another's business, and so are the rules of tables.
  if (/^[{}"|]|[{}|]$/.test(text)) return false;
  return (
    SENTENCE.test(text) ||
    text.length > MAX_TITLE ||
    (before !== undefined && isText(before) && before.depth === above.depth)
  );
}

function isText({ kind, text, at }: Line): boolean {
  return kind === 'text' && !/^#{1,6}(?:[ \t]|$)|^-{3,}\s*$/.test(text.slice(at, at + 8));
}
