import { occurs } from '../core/text.ts';
import { isUnopened } from './links/brackets.ts';
import { doubled, merged, unclosed, unparted } from './links/unclosed.ts';
import { unopened } from './links/unopened.ts';
import type { Mended } from './links/mend.ts';
import type { Repair, RepairContext } from './repair.ts';
import type { Line } from './scan/lines.ts';

/** `[text](url` → `[text](url)`, `[text(url)` → `[text](url)`, `text](url)` → `[text](url)`: a bracket that got lost. */
export const linkBracket: Repair = {
  may: (text) =>
    occurs(text, '](', (at) => isOpen(text, at + 2) || isUnopened(text, at)) ||
    occurs(text, '(', (at) => isMerged(text, at)) ||
    text.includes(']http') ||
    occurs(text, '.md', (at) => isUnparted(text, at)),
  edits: (context) => {
    const inLines = context.lines.flatMap((line, n) =>
      line.kind === 'text' && line.text.includes('[') ? inLine(context, line, n) : [],
    );
    return [...inLines, ...unopened(context)].flat();
  },
};

function inLine(context: RepairContext, line: Line, n: number): readonly Mended[] {
  const split = unparted(context, line);
  return line.text.includes('(')
    ? [...unclosed(context, line, n), ...doubled(context, line), ...merged(context, line), ...split]
    : split;
}

/** Whether the name of a file stands right behind a bracket. */
function isUnparted(text: string, end: number): boolean {
  const next = text.charCodeAt(end + 3);
  if (next !== 41 && next !== 35) return false;
  let at = end - 1;
  let code = text.charCodeAt(at);
  while (at > end - MAX_LABEL && isPathCode(code)) code = text.charCodeAt(--at);
  return code === 93;
}

/** A letter, a digit, `_`, `-`, `.` or `/`. */
function isPathCode(code: number): boolean {
  return (code > 96 && code < 123) || (code > 44 && code < 58) || (code > 64 && code < 91) || code === 95;
}

const MAX_ADDRESS = 400;

/** Whether the line, a blank or another sign ends an address that nothing has closed. */
function isOpen(text: string, from: number): boolean {
  if (text.charCodeAt(from) === 40) return true;
  for (let at = from; at < from + MAX_ADDRESS; at++) {
    const code = text.charCodeAt(at);
    if (code === 41) return false;
    if (code === 10 || code === 13 || Number.isNaN(code)) return at > from;
    // `|`, `]`, `<`
    if (code === 124 || code === 93 || code === 60) return at > from;
    if (code === 32) return at > from && !/["'()]/.test(text.charAt(at + 1));
  }
  return false;
}

const MAX_LABEL = 200;

/** Whether an address stands behind a text whose bracket is open. */
function isMerged(text: string, at: number): boolean {
  if (text.charCodeAt(at - 1) === 93) return false;
  const next = text.charCodeAt(at + 1);
  // `h`, `.`, letters: an address; most parentheses in texts hold words.
  if (!(text.startsWith('http', at + 1) || /^[\w./-]{1,80}\.md/.test(text.slice(at + 1, at + 90))) || next === 41)
    return false;
  for (let i = at - 1; i > at - MAX_LABEL; i--) {
    const code = text.charCodeAt(i);
    if (code === 91) return true;
    if (code === 93 || code === 10 || code === 41 || Number.isNaN(code)) return false;
  }
  return false;
}
