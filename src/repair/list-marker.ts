import { letterEdits } from './lists/list-letters.ts';
import { signEdits } from './lists/list-signs.ts';
import type { Repair } from './repair.ts';

/** Lines that are meant as list items: `a. text`, `• text`, `-Text`, `1.Text`. */
export const listMarker: Repair = {
  may: hasMarker,
  edits: (context) => [...letterEdits(context), ...signEdits(context)],
};

/** Looks at how each line starts; written out because it looks at every line of every file. */
function hasMarker(text: string): boolean {
  for (let at = 0; at >= 0;) {
    let code = text.charCodeAt(at);
    while (code === 32 || code === 62 || code === 9) code = text.charCodeAt(++at);
    if (mayStartItem(text, at, code)) return true;
    at = text.indexOf('\n', at) + 1 || -1;
  }
  return false;
}

/** Whether a line whose text starts at a place may be meant as an item. */
export function mayStartItem(text: string, at: number, code: number): boolean {
  return code > 126 ? SIGNS.has(code) : (code > 96 || code < 74) && startsItem(text, at, code);
}

const SIGNS: ReadonlySet<number> = new Set(Array.from('•◦▪●·–', (sign) => sign.charCodeAt(0)));

function startsItem(text: string, at: number, code: number): boolean {
  const next = text.charCodeAt(at + 1);
  // `a.`, `A)`, `i.`
  if (code === 97 || code === 105 || code === 65 || code === 73) {
    const blank = text.charCodeAt(at + 2);
    return (next === 46 || next === 41) && (blank === 32 || blank === 9);
  }
  if (code === 45) return next === 91 || next === 42 || (next > 64 && next < 91) || (next > 127 && next < 8000);
  if (code < 48 || code > 57) return false;
  // `1.T`, `12)[`
  let dot = at + 1;
  while (dot < at + 3 && text.charCodeAt(dot) > 47 && text.charCodeAt(dot) < 58) dot++;
  const [sign, first] = [text.charCodeAt(dot), text.charCodeAt(dot + 1)];
  return (sign === 46 || sign === 41) && (first === 91 || first === 42 || (first > 64 && first < 91) || first > 127);
}
