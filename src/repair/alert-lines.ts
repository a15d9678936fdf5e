import { occurs } from '../core/text.ts';
import { note } from '../core/notes.ts';
import type { Edit } from '../core/types.ts';
import { alertKindOf } from '../locales/index.ts';
import type { Line } from './scan/lines.ts';
import { beforeBlanks, opensMarker } from './occurs.ts';
import type { Repair, RepairContext } from './repair.ts';

/** The quotes a line stands in, behind blanks and the signs of list items. */
const QUOTED = /^(?:[ \t]|(?:[-*+]|\d{1,9}[.)])[ \t])*(?:>[ \t]?)+/;
const MARKER = /^[ \t]*\[(?:![ \t]*(?:AZURE\.)?|AZURE\.)(\p{L}+(?: \p{L}+){0,2})[ \t]*[\]}]:?[ \t]*(.*)$/iu;
/** What ends a paragraph by itself: it can't be continued without the sign of the quote. */
const INTERRUPTS = /^[ \t]*(?:[-*+>]|1[.)][ \t]|#{1,6}[ \t]|[|:<]|`{3}|~{3}|={2,}[ \t]*$|\[!)/;
/** What a paragraph can't be followed by without being mistaken for a part of it. */
const JOINS = /^[ \t]*(?:\d{1,9}[.)][ \t]|={2,}[ \t]*$|-{2,}[ \t]*$)|^ {4}/;

const DIV = /^[ \t]*\[!div\b[^\]]*\][ \t]*$/i;

/**
 * Where an alert begins and ends. A marker begins one even within a quote; an alert without a text
 * takes the line below that has lost its `>`; one that has a text ends with its last `>`.
 */
export const alertLines: Repair = {
  may: (text) => occurs(text, '[', (at) => opensMarker(text, at) && text[beforeBlanks(text, at)] === '>'),
  edits: (context) => {
    const edits: Edit[] = [];
    // Depth of quotes of the alert that the line above belongs to.
    let depth = 0;
    let text = false;
    context.lines.forEach((line, i) => {
      if (line.kind !== 'text') return void (depth = line.kind === 'blank' ? 0 : depth);
      const signs = signsOf(line);
      const here = signs.split('>').length - 1;
      const rest = line.text.slice(signs.length);
      const body = here > 0 ? bodyOf(rest) : null;
      if (body !== null) {
        const above = context.lines[i - 1];
        if (above !== undefined && continues(above, here)) edits.push(quotedBlank(line, signs));
        depth = here;
        text = body !== '';
        const below = context.lines[i + 1];
        if (!text && below !== undefined) edits.push(...belowMarker(context, i, signs, below));
      } else if (here < depth) {
        if (text && rest.trim() !== '' && !INTERRUPTS.test(rest))
          edits.push({ start: line.start, end: line.start, text: '\n' });
        depth = 0;
      } else if (depth > 0) text = isText(rest);
    });
    return edits;
  },
};

function signsOf({ text }: Line): string {
  return text.includes('>') ? (QUOTED.exec(text)?.[0] ?? '') : '';
}

/** What follows a marker on its line; null if there is no marker of an alert. */
function bodyOf(text: string): string | null {
  if (DIV.test(text)) return '';
  const [, word, body] = MARKER.exec(text) ?? [];
  return word !== undefined && alertKindOf(word) !== null ? (body?.trim() ?? '') : null;
}

/** Whether a line holds a paragraph that a line below would continue. */
function isText(rest: string): boolean {
  return rest.trim() !== '' && !/^[ \t]*(?:#{1,6}[ \t]|`{3}|~{3})/.test(rest);
}

/** Whether a marker would become part of the paragraph above it. */
function continues(above: Line, depth: number): boolean {
  const signs = signsOf(above);
  return above.kind === 'text' && signs.split('>').length - 1 >= depth && isText(above.text.slice(signs.length));
}

/** An empty line of the quote. */
function quotedBlank(line: Line, signs: string): Edit {
  // A list item's sign stands on its first line only.
  return { start: line.start, end: line.start, text: `${signs.replace(/[^\s>]/g, ' ')}\n` };
}

function belowMarker(context: RepairContext, n: number, signs: string, below: Line): readonly Edit[] {
  const line = context.lines[n];
  if (line === undefined || below.kind !== 'text') return [];
  const quoted = signsOf(below);
  const rest = below.text.slice(quoted.length);
  if (quoted.split('>').length >= signs.split('>').length) {
    return JOINS.test(rest)
      ? [{ start: line.end, end: line.end, text: `\n${signs.replace(/[^\s>]/g, ' ').trimEnd()}` }]
      : [];
  }
  if (rest.trim() === '' || (INTERRUPTS.test(rest) && !rest.trimStart().startsWith('|'))) return [];
  // A class has no text of its own: what follows stands by itself.
  if (DIV.test(line.text.slice(signs.length))) return [{ start: below.start, end: below.start, text: '\n' }];
  // The parser takes the line into the quote by itself: a paragraph goes on without the sign.
  note(context, 'alert-lazy', line, line.text.trim().slice(0, 60), undefined, quotedBelow(context, n, signs));
  return [];
}

/** Lines of one paragraph. */
const MAX_LINES = 200;

/** The signs that the lines of a paragraph lack. */
function quotedBelow({ lines }: RepairContext, n: number, signs: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (const line of lines.slice(n + 1, n + 1 + MAX_LINES)) {
    const own = signsOf(line);
    const rest = line.text.slice(own.length);
    const goesOn = line.kind === 'text' && own.split('>').length < signs.split('>').length && rest.trim() !== '';
    if (!goesOn || (edits.length > 0 && INTERRUPTS.test(rest))) break;
    edits.push({ start: line.start, end: line.start + own.length, text: signs.replace(/[^\s>]/g, ' ') });
  }
  return edits;
}
