import { note } from '../core/notes.ts';
import { occurs } from '../core/text.ts';
import type { Edit } from '../core/types.ts';
import { found } from './in-lines.ts';
import type { Repair, RepairContext } from './repair.ts';
import type { Line } from './scan/lines.ts';

// A marker with a link to a Markdown file in it is an include, whatever its keyword has become.
const MARKER =
  /\[[ \t]?(!?)[ \t]*(\p{L}{2,20}(?:[ -]\p{L}{1,20}){0,2})?[-+]?[ \t]*(\[[^[\]]{0,200}\])([ \t]*)\([ \t]*([^()\s]{1,300}\.md)[ \t]*\)([ \t]*\])?/giu;
const RIGHT = /include[-+]?[ \t]*\[[^[\]\r\n]{0,200}\]\([^()\r\n]{0,300}\)[ \t]*\]/iy;

/** `[! INCLUDE [x] (y.md)]`, `[!INFOGA [x](includes/y.md)]` → `[!INCLUDE [x](y.md)]`. */
export const includeKeyword: Repair = {
  may: (text) => occurs(text, '!', (at) => isOdd(text, at)) || text.includes('[INCLUDE') || text.includes('[include'),
  edits: (context) =>
    context.lines.flatMap((line) =>
      line.text.includes('.md') && line.text.includes('[') ? editsOf(context, line) : [],
    ),
};

/** A marker that does not start with `[!INCLUDE`, or has something where nothing belongs. */
function isOdd(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (before !== 91 && !(before === 32 && text.charCodeAt(at - 2) === 91)) return false;
  if (before === 32 || text.charCodeAt(at + 1) === 32) return true;
  const code = text.charCodeAt(at + 1) | 32;
  if (code === 105 && /^include/i.test(text.slice(at + 1, at + 8))) {
    RIGHT.lastIndex = at + 1;
    return !RIGHT.test(text);
  }
  // `[!code-…[`
  if (code === 99 && /^code/i.test(text.slice(at + 1, at + 5))) return false;
  // Alerts end behind their word; what is asked for has a link in it.
  return /^\p{L}[\p{L} -]{1,40}\[/u.test(text.slice(at + 1, at + 46));
}

function editsOf(context: RepairContext, line: Line): readonly Edit[] {
  return found(line, MARKER).flatMap(({ index, 0: saw, ...parts }) => {
    const { 1: sign = '', 2: word = '', 3: title = '', 4: gap = '', 5: path = '', 6: shut = '' } = parts;
    const keyword = word.replace(/[ -]/g, '').toLowerCase() === 'include';
    const head = saw.slice(0, saw.indexOf(title));
    const right = /^\[!include[-+]?[ \t]*$/i.test(head);
    const included = /(?:^|\/)[\w-]*includes?\//i.test(path);
    // What has lost a sign must be an include by all others.
    if (
      (right && gap === '' && shut !== '') ||
      !(sign === '' || shut === '' ? keyword && included : keyword || included)
    )
      return [];
    const start = line.start + index;
    const span = { start, end: start + saw.length };
    const name = start + head.length;
    const edits = [
      ...(right ? [] : [{ start, end: name, text: '[!INCLUDE ' }]),
      ...(gap === '' ? [] : [{ start: name + title.length, end: name + title.length + gap.length, text: '' }]),
      ...(shut === '' ? [{ start: span.end, end: span.end, text: ']' }] : []),
    ];
    note(context, 'include-keyword', span, saw.slice(0, 80), `[!INCLUDE ${title}(${path})]`.slice(0, 80), edits);
    return edits;
  });
}
