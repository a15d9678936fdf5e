import { occurs } from '../core/text.ts';
import { note } from '../core/notes.ts';
import { startsLine } from './occurs.ts';
import type { Repair, RepairContext } from './repair.ts';

// Two or more signs are nobody's habit but a heading's (and that of a build's log); what one sign
// and a letter may be is less certain: `#include`, `#fff`, `#hashtag`, `#5`.
const SEVERAL = /#{2,6}(?![\s#!]|vso\[|\[\w+\](?!\())/y;
const ONE =
  /#(?=[\p{Lu}<[*"«“])(?!(?:Include|If|Else|Endif|Define|Region|Endregion|Pragma|Requires)\b)(?![\dA-F]{3,8}[\s.,;)]*$)/uy;

/** `##Heading` → `## Heading`. */
export const headingSpace: Repair = {
  may: (text) => occurs(text, '#', (at) => isLost(text, at) && startsLine(text, at)),
  edits: (context) => context.lines.flatMap((_, n) => editsOf(context, n)),
};

/** Whether a run of signs starts here and ends at something that is no blank. */
function isLost(text: string, at: number): boolean {
  if (text[at - 1] === '#') return false;
  let end = at + 1;
  while (text.charCodeAt(end) === 35) end++;
  return end - at < 7 && text.charCodeAt(end) > 33;
}

function editsOf(context: RepairContext, n: number): readonly { start: number; end: number; text: string }[] {
  const line = context.lines[n];
  if (line?.kind !== 'text' || line.text[line.at] !== '#') return [];
  const length = signsOf(line.text, line.at) || (alone(context, n) ? signsOf(line.text, line.at, ONE) : 0);
  if (length === 0) return [];
  const start = line.start + line.at;
  const saw = line.text.slice(line.at).trim().slice(0, 60);
  const opening = [{ start: start + length, end: start + length, text: ' ' }];
  // Signs at the end are a part of the notation only behind a blank: `##Title##`, but `##C#`.
  const trail = /[^\s#](#{2,6})[ \t]*$/.exec(line.text)?.[1] ?? '';
  const end = line.start + line.text.trimEnd().length - trail.length;
  const edits = trail.length === length ? [...opening, { start: end, end, text: ' ' }] : opening;
  note(context, 'heading-space', { start, end: line.end }, saw, undefined, edits);
  return edits;
}

function signsOf(text: string, at: number, expression = SEVERAL): number {
  expression.lastIndex = at;
  return expression.exec(text)?.[0].length ?? 0;
}

/** A single sign may start a line of a comment or a tag: a heading stands for itself. */
function alone({ lines }: RepairContext, n: number): boolean {
  const [above, below] = [lines[n - 1], lines[n + 1]];
  return (above === undefined || above.kind !== 'text') && (below === undefined || below.kind !== 'code');
}
