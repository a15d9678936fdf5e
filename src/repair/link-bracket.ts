import { occurs } from '../core/text.ts';
import { isUnopened } from './links/brackets.ts';
import { doubled, merged, unclosed } from './links/unclosed.ts';
import { unopened } from './links/unopened.ts';
import type { Repair } from './repair.ts';

/** `[text](url` → `[text](url)`, `[text(url)` → `[text](url)`, `text](url)` → `[text](url)`: a bracket that got lost. */
export const linkBracket: Repair = {
  may: (text) =>
    occurs(text, '](', (at) => isOpen(text, at + 2) || isUnopened(text, at)) ||
    occurs(text, '(', (at) => isMerged(text, at)),
  edits: (context) => {
    const inLines = context.lines.flatMap((line, n) =>
      line.kind === 'text' && line.text.includes('(') && line.text.includes('[')
        ? [...unclosed(context, line, n), ...doubled(context, line), ...merged(context, line)]
        : [],
    );
    return [...inLines, ...unopened(context)].flat();
  },
};

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
