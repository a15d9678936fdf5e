import type { Disable, Loss, Source, Span } from '../core/types.ts';

const SIGN = 'mooring-disable';
/** Longer comments are no list of rules. */
const IN_HTML = /<!--\s{0,9}mooring-disable-next-line(?![\w-])([^<>]{0,1000}?)-->/g;
const IN_YAML = /^[ \t]*(#[ \t]*mooring-disable-next-line(?![\w-])([^\r\n]*))/gm;
/** What follows is the reason. */
const REASON = /(?:^|\s)--(?:\s|$)/;

/** Most files hold no such comment: one look tells. */
export function mayDisable({ text }: Pick<Source, 'text'>): boolean {
  return text.includes(SIGN);
}

/** What stands in a file: comments of the YAML that it starts with, and comments of Markdown. */
interface Where {
  /** Offset at which the YAML ends. */
  readonly yaml: number;
  /** Comments that the reader has met; null where all that look like comments are some. */
  readonly comments: readonly Loss[] | null;
}

/** A comment, and where in it the names start. */
interface Draft extends Span {
  readonly body: string;
  readonly bodyAt: number;
  readonly yaml: boolean;
}

/** Comments that silence findings, in the order of the text. */
export function disablesIn(text: string, { yaml, comments }: Where): readonly Disable[] {
  const found: Draft[] = [];
  for (const { 0: all, 1: comment = '', 2: body = '', index } of text.slice(0, yaml).matchAll(IN_YAML)) {
    const end = index + all.length;
    const start = end - comment.length;
    if (!inBlock(text, index, start - index)) found.push({ start, end, body, bodyAt: end - body.length, yaml: true });
  }
  const isMet = metIn(comments);
  for (const { 0: all, 1: body = '', index: start } of text.matchAll(IN_HTML)) {
    const end = start + all.length;
    if (isMet({ start, end })) found.push({ start, end, body, bodyAt: end - 3 - body.length, yaml: false });
  }
  return withLines(text, found);
}

/** Whether a place, further down than that asked for before, is in one of these comments. */
function metIn(comments: readonly Loss[] | null): (place: Span) => boolean {
  if (comments === null) return () => true;
  const spans = comments.map(({ span }) => span).toSorted((a, b) => a.start - b.start);
  let next = 0;
  return ({ start, end }) => {
    while (next < spans.length && (spans[next]?.end ?? 0) < end) next++;
    return (spans[next]?.start ?? Infinity) <= start;
  };
}

/** From the last to the first: a comment above another speaks of the same line. */
function withLines(text: string, drafts: readonly Draft[]): readonly Disable[] {
  const out: Disable[] = [];
  let own: Span = { start: text.length + 1, end: text.length + 1 };
  let [next, below] = [own, own];
  let alone = false;
  for (const draft of drafts.toReversed()) {
    if (draft.start < own.start) {
      own = lineAt(text, draft);
      const line = nextLine(text, own.end);
      next = alone && line.start === below.start ? next : line;
      below = own;
    }
    alone = isAlone(text, draft, own);
    const { start, end } = draft;
    const removal = removalOf(text, draft, own, alone);
    out.push({ span: { start, end }, line: next, rules: namesIn(draft), removal });
  }
  return out.toReversed();
}

function namesIn({ bodyAt, body }: Draft): Disable['rules'] {
  const named = body.slice(0, REASON.exec(body)?.index ?? body.length);
  return Array.from(named.matchAll(/[^\s,]+/g), ({ 0: name, index }) => {
    const start = bodyAt + index;
    return { name, span: { start, end: start + name.length } };
  });
}

/** The lines that something stands on, without the last line end. */
function lineAt(text: string, { start, end }: Span): Span {
  const newline = text.indexOf('\n', end);
  return { start: start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1, end: newline < 0 ? text.length : newline };
}

/** The next line with something on it. */
function nextLine(text: string, from: number): Span {
  for (let at = from + 1; at < text.length;) {
    const line = lineAt(text, { start: at, end: at });
    if (!isBlank(text.slice(line.start, line.end))) return line;
    at = line.end + 1;
  }
  return { start: text.length, end: text.length };
}

/** In a quote blank lines have its sign. */
function isBlank(line: string): boolean {
  return /^[\s>]*$/.test(line);
}

/** No comment stands alone that has so much beside it. */
const FAR = 200;

function isAlone(text: string, { start, end }: Span, line: Span): boolean {
  if (start - line.start > FAR || line.end - end > FAR) return false;
  return isBlank(text.slice(line.start, start)) && text.slice(end, line.end).trim() === '';
}

/** Taking a comment away must not join what it parts: then it is only a suggestion. */
function removalOf(text: string, { start, end, yaml }: Draft, line: Span, alone: boolean): Disable['removal'] {
  if (!alone) {
    const before = text.slice(Math.max(line.start, start - FAR), start);
    const from = start - (before.length - before.trimEnd().length);
    return { certain: /\p{L}{2}/u.test(before), edits: [{ start: from, end, text: '' }] };
  }
  const below = nextLine(text, line.end).start;
  const parts = !yaml && (!isBlankAbove(text, line.start) || /[\s\d*+>-]/.test(text.charAt(below)));
  return { certain: !parts, edits: [{ start: line.start, end: Math.min(text.length, line.end + 1), text: '' }] };
}

function isBlankAbove(text: string, at: number): boolean {
  return at === 0 || text.slice(lineAt(text, { start: at - 1, end: at - 1 }).start, at).trim() === '';
}

/** Whether a line of YAML, as far indented, is text of a block (`key: |`) rather than a comment. */
function inBlock(text: string, at: number, indent: number): boolean {
  let end = at - 1;
  for (let lines = 0; end > 0 && lines < 200; lines++) {
    const { start } = lineAt(text, { start: end, end });
    const first = text.slice(start, end).search(/\S/);
    if (first >= 0 && first < indent) return /[|>][+-]?\d?[+-]?\s*$/.test(text.slice(start, end).slice(-9));
    end = start - 1;
  }
  return false;
}
