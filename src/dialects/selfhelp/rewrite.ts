import { lose } from '../../core/notes.ts';
import { orderEdits } from '../../core/edits.ts';
import { squeeze } from '../../core/text.ts';
import type { Edit, Notes, Source } from '../../core/types.ts';
import { cardAt, LONGEST_CARD, partAt, standIn, tokenAt, tokenMarkAt } from '../../normalize/index.ts';
import { scanLines, type Line } from '../../repair/index.ts';
import type { Header } from '../dialect.ts';

const MAY =
  /<!--[ \t]{0,20}\/?[ \t]{0,20}[$a-z]|^[ \t]*:::[ \t]*section\b|<(?:insight|video|videogroup|azurekb|metric|document|chart)>/im;
const SECTION = /^[ \t]*:::[ \t]*Section[ \t]+(\S.*?)[ \t]*:::[ \t]*$/i;
const CARD = /<(\/?)(insight|video|videogroup|azurekb|metric|document|chart)>/gi;

/** Headings are short. */
const LONGEST_TITLE = 300;

/**
 * What self-help writes as comments and elements, made words that the parser leaves alone: tokens,
 * parts, cards. `:::Section Title:::` becomes a heading.
 */
export function rewriteSelfhelp({ text }: Source, { body }: Header, notes: Notes): readonly Edit[] {
  if (!MAY.test(text)) return [];
  const lines = scanLines(text, body);
  return orderEdits([...comments(text, lines, notes), ...cards(text, lines), ...headings(lines, notes)]);
}

function comments(text: string, lines: readonly Line[], notes: Notes): readonly Edit[] {
  const edits: Edit[] = [];
  const from = lines[0]?.start ?? text.length;
  for (let at = text.indexOf('<!--', from), end = 0; at >= 0; at = text.indexOf('<!--', Math.max(end, at + 4))) {
    const token = tokenAt(text, at);
    const half = token === null ? tokenMarkAt(text, at) : null;
    const part = token === null && half === null ? partAt(text, at) : null;
    const edit =
      token !== null
        ? { start: at, end: token.end, text: standIn(at) }
        : half !== null
          ? { start: at, end: half.end, text: '' }
          : part !== null && isFree(lineAt(lines, at))
            ? apart(text, at, part.end)
            : null;
    if (edit === null) continue;
    end = edit.end;
    edits.push(edit);
    if (half === null) continue;
    const span = { start: half.start, end: half.end };
    const saw = text.slice(half.start, half.end);
    notes.facts.push({ kind: 'token-unbalanced', span, saw });
    lose(notes, 'marker', span, saw);
  }
  return edits;
}

/** A stand-in in a paragraph of its own, outside of any list. */
function apart(text: string, at: number, end: number): Edit {
  let start = at;
  while (start > 0 && /[ \t]/.test(text.charAt(start - 1))) start--;
  const alone = start === 0 || /[\r\n]/.test(text.charAt(start - 1));
  return { start: alone ? start : at, end, text: `\n\n${standIn(at)}\n\n` };
}

function cards(text: string, lines: readonly Line[]): readonly Edit[] {
  const edits: Edit[] = [];
  let open: { readonly name: string; readonly start: number } | null = null;
  for (const { 1: slash, 2: tag = '', index } of text.matchAll(CARD)) {
    const name = tag.toLowerCase();
    if (slash === '') {
      // What stands in a card is a part of it.
      if (open === null || index - open.start > LONGEST_CARD) open = { name, start: index };
    } else if (open?.name === name) {
      const line = lineAt(lines, open.start);
      const card = !isFree(line) ? null : cardAt(text, open.start);
      const alone = line !== null && text.slice(line.start, open.start).trim() === '';
      if (card !== null && alone) edits.push(apart(text, card.start, card.end));
      open = null;
    }
  }
  return edits;
}

function headings(lines: readonly Line[], notes: Notes): readonly Edit[] {
  const edits: Edit[] = [];
  let below = 0;
  for (const line of lines.toReversed()) {
    const marks = line.kind === 'text' ? /^ {0,3}(#{1,6})[ \t]/.exec(line.text)?.[1] : undefined;
    if (marks !== undefined) below = marks.length;
    const may = line.kind === 'text' && line.text.length < LONGEST_TITLE && line.text.includes(':::');
    const title = may ? SECTION.exec(line.text)?.[1] : undefined;
    if (title === undefined) continue;
    // A section holds the headings below it, but the page's title holds every section.
    const depth = Math.max(2, below - 1);
    lose(notes, 'marker', line, line.text);
    edits.push({ start: line.start, end: line.end, text: `\n\n${'#'.repeat(depth)} ${squeeze(title)}\n\n` });
  }
  return edits;
}

/** Whether a part may start or end on a line: not in code, and not in a quote, which would break. */
function isFree(line: Line | null): boolean {
  return line !== null && line.kind !== 'code' && line.kind !== 'fence' && !/^\s{0,20}>/.test(line.text);
}

/** The line that an offset is on, by binary search; null for one before the first. */
function lineAt(lines: readonly Line[], offset: number): Line | null {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const line = lines[low];
  return line === undefined || line.start > offset ? null : line;
}
