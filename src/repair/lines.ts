import type { Span } from '../core/types.ts';

/** What a line of Markdown is, as far as it can be told without parsing. */
export type LineKind = 'text' | 'blank' | 'fence' | 'code' | 'comment';

/** A line without its end. Offsets are into the whole text. */
export interface Line extends Span {
  readonly text: string;
  /** `fence` is a line that opens or closes a code block, `code` a line inside of one. */
  readonly kind: LineKind;
}

const LINE = /[^\r\n]*(?:\r\n?|\n|$)/y;
const FENCE = /^(?:[ \t>]|[-*+] |\d{1,9}[.)] )*(`{3,}(?=[^`]*$)|~{3,})/;

/** Splits a text into lines from an offset on, and tells code and comments from text. */
export function scanLines(text: string, from: number): readonly Line[] {
  const lines: Line[] = [];
  let fence: string | null = null;
  let comment = false;
  for (LINE.lastIndex = from; LINE.lastIndex < text.length;) {
    const start = LINE.lastIndex;
    const line = (LINE.exec(text)?.[0] ?? '').replace(/[\r\n]+$/, '');
    const mark = comment ? undefined : FENCE.exec(line)?.[1];
    let kind: LineKind = 'text';
    if (fence !== null) {
      kind = mark !== undefined && closes(line, mark, fence) ? 'fence' : 'code';
      if (kind === 'fence') fence = null;
    } else if (mark !== undefined) {
      kind = 'fence';
      fence = mark;
    } else if (comment || line.includes('<!--')) {
      const open = line.lastIndexOf('<!--');
      kind = comment || open === line.search(/\S/) ? 'comment' : 'text';
      const close = line.lastIndexOf('-->');
      comment = comment ? close < 0 || open > close : close < open;
    } else if (line.trim() === '') kind = 'blank';
    lines.push({ start, end: start + line.length, text: line, kind });
  }
  return lines;
}

function closes(line: string, mark: string, fence: string): boolean {
  return mark[0] === fence[0] && mark.length >= fence.length && line.trimEnd().endsWith(mark);
}
