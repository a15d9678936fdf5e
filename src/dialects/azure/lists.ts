import type { Edit } from '../../core/types.ts';
import type { Line } from '../../repair/index.ts';

const ITEM = /^[ \t]*[-*+][ \t]+\[/;
/** Empty lines that may stand between a selector and its list. */
const MAX_BLANK = 2;

/**
 * Puts the list of links below a line into the quote that the line stands in. Lines that are quoted
 * already stay as they are; `base` is what stands before the quote. Null: there is no list.
 */
export function listBelow(lines: readonly Line[], n: number, base: string): readonly Edit[] | null {
  const edits: Edit[] = [];
  let items = 0;
  for (let i = n + 1; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || /^\s*>/.test(line.text)) break;
    const blank = line.kind === 'blank';
    if (blank ? items > 0 || i - n > MAX_BLANK : !ITEM.test(line.text) || !line.text.startsWith(base)) break;
    if (!blank) items++;
    const at = line.start + (blank ? Math.min(base.length, line.text.length) : base.length);
    edits.push({ start: at, end: at, text: blank ? `${line.text.length < base.length ? base : ''}>` : '> ' });
  }
  if (items > 0) return edits;
  return /^[\s>]*>\s*[-*+]\s/.test(lines[n + 1]?.text ?? '') ? [] : null;
}
