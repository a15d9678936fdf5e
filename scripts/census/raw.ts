/** A line of a file's body, and what it is. */
export interface RawLine {
  readonly text: string;
  readonly kind: 'text' | 'blank' | 'fence' | 'code';
}

/** What counting looks at: nothing that pages are made with has read it. */
export interface RawDoc {
  readonly path: string;
  /** Below the header, with comments blanked outside of code. */
  readonly lines: readonly RawLine[];
  /** The lines that are text, one string. */
  readonly prose: string;
  readonly comments: readonly string[];
  readonly fences: readonly RawFence[];
}

export interface RawFence {
  readonly opener: string;
  readonly marks: string;
  readonly info: string;
  readonly closed: boolean;
  readonly lines: readonly string[];
}

const HEADER =
  /^\uFEFF?(?:\s*---[^\S\n]*\r?\n[^]*?\n(?:---|\.\.\.)[^\S\n]*(?:\r?\n|$)|[^<]{0,300}<\s*(?:properties)\b[^]*?\/>(?:\s*<tags\b[^]*?\/>)?)/i;
const FENCE = /^\s*(?:>\s*)*(?:(?:[-*+]|\d+[.)])\s+)?(`{3,}|~{3,})([^`]*)$/;

/** Splits a file by hand: header, comments, fences. */
export function readRaw(path: string, text: string): RawDoc {
  const body = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replace(HEADER, '');
  const lines: RawLine[] = [];
  const comments: string[] = [];
  const fences: RawFence[] = [];
  let fence: { opener: string; marks: string; info: string; lines: string[] } | null = null;
  let comment: string | null = null;
  for (const line of body.split('\n')) {
    if (fence !== null) {
      const closes = line.trim().replace(/^(?:>\s*)+/, '');
      if (/^(`{3,}|~{3,})$/.test(closes) && closes.startsWith(fence.marks)) {
        fences.push({ ...fence, closed: true });
        fence = null;
        lines.push({ text: line, kind: 'fence' });
      } else {
        fence.lines.push(line);
        lines.push({ text: line, kind: 'code' });
      }
      continue;
    }
    const found: RegExpExecArray | null = comment === null ? FENCE.exec(line) : null;
    if (found !== null) {
      fence = { opener: line, marks: found[1] ?? '', info: (found[2] ?? '').trim(), lines: [] };
      lines.push({ text: line, kind: 'fence' });
      continue;
    }
    const cut = cutComments(line, comment, comments);
    comment = cut.open;
    lines.push({ text: cut.text, kind: cut.text.trim() === '' ? 'blank' : 'text' });
  }
  if (fence !== null) fences.push({ ...fence, closed: false });
  if (comment !== null) comments.push(comment);
  const prose = lines.map(({ text: line, kind }) => (kind === 'text' ? line : '')).join('\n');
  return { path, lines, prose, comments, fences };
}

/** A line without its comments; `open` is what a comment that goes on has so far. */
function cutComments(line: string, open: string | null, comments: string[]): { text: string; open: string | null } {
  let text = '';
  let rest = line;
  let inside = open;
  for (;;) {
    if (inside !== null) {
      const end = rest.indexOf('-->');
      if (end < 0) return { text, open: `${inside}${rest}\n` };
      comments.push(inside + rest.slice(0, end));
      rest = rest.slice(end + 3);
      inside = null;
    } else {
      const start = rest.search(/<!--(?!-?>)/);
      // In a code span it is text.
      if (start < 0 || (rest.slice(0, start).split('`').length % 2 === 0 && rest.indexOf('`', start) > 0)) {
        return { text: text + rest, open: null };
      }
      text += rest.slice(0, start);
      rest = rest.slice(start + 4);
      inside = '';
    }
  }
}
