import type { Edit } from '../../core/types.ts';
import type { Entry } from './letter-order.ts';
import type { Line } from '../scan/lines.ts';
import { isRuleRow } from '../tables/rows.ts';

/** Makes an entry the item of a numbered list, and keeps what stands below it what it was. */
export function itemEdits(
  lines: readonly Line[],
  entry: Entry,
  { before, sign }: { readonly before: Entry | undefined; readonly sign: string },
): readonly Edit[] {
  const line = lines[entry.n];
  if (line === undefined) return [];
  const start = line.start + line.at;
  const marker = `${entry.number}${sign}`;
  const gap = /^[ \t]*/.exec(line.text.slice(line.at + entry.name.length + 1))?.[0] ?? ' ';
  const end = start + entry.name.length + 1 + gap.length;
  const space = gap.length > 4 || gap.includes('\t') ? ' ' : gap;
  const lead = needsBlank(lines, entry, before) ? `\n${line.text.slice(0, line.at).replace(/[^>\t ]/g, ' ')}` : '';
  const width = marker.length + space.length;
  return [
    { start, end, text: `${lead}${marker}${space}` },
    ...keepTable(lines, entry.n),
    ...keepBelow(lines, entry.n, width),
  ];
}

/** Only the number one may follow a line of text, unless that is in the item before. */
function needsBlank(lines: readonly Line[], { n, number }: Entry, before: Entry | undefined): boolean {
  if (lines[n - 1]?.kind !== 'text' || number === 1) return false;
  if (before === undefined) return true;
  for (let i = n - 1; i > before.n; i--) if (lines[i]?.kind !== 'text') return true;
  return false;
}

/** A table directly below an item, no further in, would be a part of its text: it needs a blank line. */
function keepTable(lines: readonly Line[], n: number): readonly Edit[] {
  for (let i = n + 1; i < n + MAX_TEXT && lines[i]?.kind === 'text'; i++) {
    const [head, rule] = [lines[i], lines[i + 1]];
    if (head === undefined || rule?.kind !== 'text') return [];
    if (!head.text.includes('|') || !isRuleRow(rule.text.slice(rule.at))) continue;
    return [{ start: head.start, end: head.start, text: '\n' }];
  }
  return [];
}

/** Lines of an item's first paragraph that are looked at. */
const MAX_TEXT = 20;

/** What follows an item at its own depth belongs to it where it is indented as far as its text. */
export function keepBelow(lines: readonly Line[], n: number, width: number): readonly Edit[] {
  const line = lines[n];
  if (line === undefined) return [];
  const edits: Edit[] = [];
  const text = line.at + width;
  const blank = nextFilled(lines, n + 1);
  const below = lines[blank];
  if (below === undefined || below.depth !== line.depth) return [];
  if (below.kind === 'code') {
    // A fence that was code itself is one in the item; other code would be a paragraph there.
    if (/^[ \t]*(?:```|~~~)/.test(below.text) && allWithin(lines, blank, text)) return [];
    for (let i = blank; lines[i]?.kind === 'code' || lines[i]?.kind === 'blank'; i++) {
      const code = lines[i];
      if (code?.kind === 'code') edits.push({ start: code.start, end: code.start, text: ' '.repeat(text) });
    }
    return edits;
  }
  if (below.kind !== 'fence' || below.at < text) return [];
  // A code block with lines further left than the item's text can't stand in the item.
  for (let i = blank + 1; i < lines.length; i++) {
    const code = lines[i];
    if (code === undefined || (code.kind !== 'code' && code.kind !== 'fence' && code.kind !== 'blank')) break;
    const left = code.text.trim() !== '' && indentOf(code.text) < text;
    if (left) return [{ start: below.start + line.at, end: below.start + below.at, text: '' }];
    if (code.kind === 'fence') break;
  }
  return [];
}

function allWithin(lines: readonly Line[], from: number, column: number): boolean {
  for (let i = from; lines[i]?.kind === 'code' || lines[i]?.kind === 'blank'; i++) {
    const code = lines[i]?.text ?? '';
    if (code.trim() !== '' && (indentOf(code) < column || indentOf(code) > column + 3)) return false;
    if (i > from && /^[ \t]*(?:```|~~~)[ \t]*$/.test(code)) return true;
  }
  return false;
}

/** The first line below an item's first paragraph. */
function nextFilled(lines: readonly Line[], from: number): number {
  let n = from;
  while (lines[n]?.kind === 'text' && n < from + MAX_TEXT) n++;
  while (lines[n]?.kind === 'blank') n++;
  return n;
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}
