import { shutParts } from '../inline.ts';
import type { Line } from '../scan/lines.ts';

/** Looks further back than any text of a link goes. */
const MAX_TEXT = 400;

/** Whether the bracket at a place has no partner before it in its paragraph. */
export function isUnopened(text: string, at: number): boolean {
  let depth = 0;
  for (let i = at - 1; i > at - MAX_TEXT; i--) {
    const code = text.charCodeAt(i);
    if (code === 93) depth++;
    else if (code === 91) {
      if (depth === 0) return false;
      depth--;
    } else if (Number.isNaN(code) || (code === 10 && isBlankLine(text, i))) return true;
  }
  return false;
}

function isBlankLine(text: string, newline: number): boolean {
  const before = text.charCodeAt(newline - 1);
  return before === 10 || (before === 13 && text.charCodeAt(newline - 2) === 10);
}

/** Brackets of a line: closing ones without a partner, and how many are open at its end. */
export interface Unmatched {
  readonly closing: readonly number[];
  readonly open: number;
}

/** Matches the brackets of a line that are not in code; `open` of them wait from the lines above. */
export function unmatchedIn({ text }: Line, open: number): Unmatched {
  const closing: number[] = [];
  let depth = open;
  const codes = text.includes('`') ? shutParts(text).filter(({ start }) => text[start] === '`') : [];
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    while ((codes[next]?.end ?? Infinity) <= at) next++;
    const code = codes[next];
    if (code !== undefined && at >= code.start) at = code.end - 1;
    else if (text[at] === '\\') at++;
    else if (text[at] === '[') depth++;
    else if (text[at] === ']') {
      if (depth > 0) depth--;
      else closing.push(at);
    }
  }
  return { closing, open: depth };
}
