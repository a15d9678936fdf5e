import { grammarOf, runsOf } from './prism.ts';
import { htmlOf, linesOf, mergeRuns, type Run } from './runs.ts';

export { labelOf } from './labels.ts';

/** Characters from which on a block stays plain: nobody reads it by its colours, and no grammar is made for it. */
const LONGEST = 10_000;

/** A longer line is data, and what some grammars need time for is the square of a line. */
const LONGEST_LINE = 500;

/** Characters of code that are kept with their HTML; the same commands stand on page after page. */
const KEPT = 2_000_000;

const kept = new Map<string, string>();

const size = { kept: 0 };

/** HTML of code in a language by our name for it: escaped text and `span`s, and nothing else. */
export function highlight(code: string, language: string | null): string {
  const key = `${language}\n${code}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const html = htmlOf(runsIn(code, language));
  if (size.kept + key.length > KEPT) {
    kept.clear();
    size.kept = 0;
  }
  kept.set(key, html);
  size.kept += key.length;
  return html;
}

/** The same with some lines marked, counted from 1. */
export function highlightLines(code: string, language: string | null, marked: ReadonlySet<number>): string {
  let html = '';
  let open = false;
  for (const [i, line] of linesOf(runsIn(code, language)).entries()) {
    const mark = marked.has(i + 1);
    if (mark !== open) html += mark ? '<span class="marked">' : '</span>';
    html += htmlOf(line);
    open = mark;
  }
  return open ? `${html}</span>` : html;
}

function runsIn(code: string, language: string | null): readonly Run[] {
  const plain: readonly Run[] = [['', code]];
  const grammar = language === null || !isReadable(code) ? null : grammarOf(language);
  if (grammar === null) return plain;
  try {
    const runs = mergeRuns(runsOf(code, grammar));
    // Colours are never worth a letter of the code.
    return runs.map(([, text]) => text).join('') === code ? runs : plain;
  } catch {
    // Deeply nested code can exhaust the stack of a grammar that calls itself.
    return plain;
  }
}

function isReadable(code: string): boolean {
  if (code.length > LONGEST) return false;
  for (let at = 0; at < code.length;) {
    const end = code.indexOf('\n', at);
    if ((end < 0 ? code.length : end) - at > LONGEST_LINE) return false;
    at = end < 0 ? code.length : end + 1;
  }
  return true;
}
