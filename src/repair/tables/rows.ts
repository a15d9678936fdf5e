import { barsOf, cellsOf, filledCells } from './cells.ts';

/** The line below a table's head, as GFM has it. */
export const RULE_ROW = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const LIKE_RULE = /^[-–—:| \t]+$/;
const MAX_RULE = 10_000;

/** Whether a line is a table's rule, or was one before somebody translated its dashes. */
export function isRuleRow(text: string): boolean {
  if (text.length > MAX_RULE || !LIKE_RULE.test(text)) return false;
  return (
    /\|/.test(text) &&
    /-|[–—][^|]*\||\|[^|]*[–—]/.test(text) &&
    text.split('|').every((cell) => cell.trim() === '' || /[-–—]/.test(cell))
  );
}

/** Whether a text has a table that is not as even as GFM wants it. Only lines with bars are looked at. */
export function oddTables(text: string): boolean {
  for (let bar = text.indexOf('|'); bar >= 0;) {
    let start = bar;
    while (isRuleSign(text.charCodeAt(start - 1))) start--;
    let end = bar + 1;
    while (isRuleSign(text.charCodeAt(end))) end++;
    const stop = endOf(text, end);
    // Signs of a quote may stand before a rule, a line end after it.
    if (stop - end < 2 && isRuleLine(text, start, end) && isOdd(text, start, stop)) return true;
    bar = text.indexOf('|', stop);
  }
  return false;
}

function isRuleLine(text: string, start: number, end: number): boolean {
  const before = start === 0 ? 10 : text.charCodeAt(start - 1);
  return (before === 10 || before === 62) && end - start < MAX_RULE && isRuleRow(text.slice(start, end).trim());
}

/** `-`, `|`, `:`, a blank, a tab, a dash of a translator. */
function isRuleSign(code: number): boolean {
  return code === 45 || code === 124 || code === 32 || code === 58 || code === 9 || code === 8211 || code === 8212;
}

function isOdd(text: string, from: number, end: number): boolean {
  const start = text.lastIndexOf('\n', from) + 1;
  const rule = contentOf(text.slice(start, end));
  const head = contentOf(text.slice(text.lastIndexOf('\n', start - 2) + 1, Math.max(0, start - 1)));
  if (!head.includes('|')) return head === '' && rule.startsWith('|');
  const width = cellsOf(head, 0);
  if (!RULE_ROW.test(rule) || cellsOf(rule, 0) !== width || barsOf(head, 0).coded.length > 0) return true;
  for (let at = end + 1; at < text.length;) {
    const stop = endOf(text, at);
    if (isOddRow(text, at, stop, width)) return true;
    if (isBlank(text, at, stop)) return false;
    at = stop + 1;
  }
  return false;
}

/** Most rows hold no code and have as many bars as their head: those are only counted. */
function isOddRow(text: string, from: number, end: number, width: number): boolean {
  let bars = 0;
  let plain = true;
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 124) bars++;
    else if (code === 96 || code === 92) plain = false;
  }
  if (bars === 0) return text.slice(from, end).trimStart().startsWith('<br');
  if (bars < width || (plain && bars === width + 1 && isClosed(text, from, end))) return false;
  const row = contentOf(text.slice(from, end));
  const found = barsOf(row, 0);
  return found.coded.length > 0 || filledCells(row, 0, found) > width;
}

/** Whether a row has a bar at both ends. */
function isClosed(text: string, from: number, end: number): boolean {
  let [first, last] = [from, end - 1];
  while (text.charCodeAt(first) === 32) first++;
  while (text.charCodeAt(last) === 32 || text.charCodeAt(last) === 13) last--;
  return text.charCodeAt(first) === 124 && text.charCodeAt(last) === 124;
}

function isBlank(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (text.charCodeAt(at) > 32 && text.charCodeAt(at) !== 62) return false;
  return true;
}

function endOf(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline < 0 ? text.length : newline;
}

function contentOf(line: string): string {
  return line.replace(/^[ \t>]+/, '').trimEnd();
}
