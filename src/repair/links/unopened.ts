import { PATH, WEB } from '../in-lines.ts';
import type { Line } from '../scan/lines.ts';
import type { RepairContext } from '../repair.ts';
import { unmatchedIn } from './brackets.ts';
import { mend, type Mended } from './mend.ts';

const ADDRESS = new RegExp(String.raw`\]\((?:${WEB}|${PATH})\)`, 'y');

/** More than this, or more than one sentence, is no text of a link. */
const MAX_TEXT = 80;
const SENTENCES = /[.!?:;,]\s|[[\]|]/;

/** `text](url)` and `[text]](url)`: a bracket is missing, or there is one too many. */
export function unopened(context: RepairContext): readonly Mended[] {
  let open = 0;
  let above: Line | undefined;
  return context.lines.flatMap((line) => {
    if (line.kind !== 'text' || line.depth !== above?.depth || isItem(line)) open = 0;
    above = line;
    if (line.kind !== 'text' || !/[[\]]/.test(line.text)) return [];
    const found = unmatchedIn(line, open);
    ({ open } = found);
    return found.closing.flatMap((at) => readAt(context, line, at));
  });
}

/** A line with a bullet or a number starts a text of its own. */
function isItem({ text, at }: Line): boolean {
  return /[-*+\d#|]/.test(text.slice(0, at + 1));
}

function readAt(context: RepairContext, line: Line, at: number): readonly Mended[] {
  ADDRESS.lastIndex = at;
  const address = ADDRESS.exec(line.text)?.[0];
  if (address === undefined) return [];
  const end = line.start + at + address.length;
  if (line.text[at - 1] === ']') {
    const start = line.start + line.text.lastIndexOf('[', at);
    return [mend(context, { start, end }, [{ start: line.start + at, end: line.start + at + 1, text: '' }])];
  }
  const text = line.text.slice(line.at, at);
  if (text.length < 2 || text.length > MAX_TEXT || text.includes('`') || SENTENCES.test(text)) return [];
  const start = line.start + line.at;
  return [mend(context, { start, end }, [{ start, end: start, text: '[' }])];
}
