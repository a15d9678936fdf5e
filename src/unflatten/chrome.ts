import type { Span } from '../core/types.ts';

/** Where a captured page holds its document, and the captions around it. */
export interface Captured {
  /** The document, from its `---` on. */
  readonly document: Span;
  /** Blocks of captions, before and behind it. */
  readonly captions: readonly Span[];
}

const FIRST = /^[ \t\u00a0]*---[ \t]+[A-Za-z_.]+[ \t]*:[ \t]/;
const ANYWHERE = /^[ \t\u00a0]*---[ \t]+[A-Za-z_.]+[ \t]*:[ \t][^\r\n]*/gm;
/** Headers are short: what comes later is text. */
const MAX_HEADER = 20_000;
const MAX_CAPTION = 400;

/** What the page of a text's tool says below the text. */
const CAPTION =
  /^(?:success!.*|error:.*|warning:.*|create pull request.*|branch created.*|view on (?:github|microsoft learn).*|copy(?: to clipboard)?|download|raw new markdown|rendered new markdown|document links|content truncation detected|generating .*\.{3}|(?:original|output) lines: .*|ratio: .*|[+]\d+ -\d+|📄.*|proposed pull request change)$/i;

/**
 * The line on which a flattened document starts: a header of several keys and the text behind it,
 * all on one line. Captions may stand in front of it where `anywhere` is set.
 */
export function documentLine(text: string, anywhere: boolean): number | null {
  if (!text.includes('---')) return null;
  if (!anywhere) {
    const start = text.search(/[^\s\ufeff]/);
    const line = start < 0 ? '' : text.slice(start, start + MAX_HEADER);
    return FIRST.test(line) && isDocument(line) ? start : null;
  }
  for (const match of text.matchAll(ANYWHERE)) {
    const at = match.index + match[0].indexOf('---');
    if (isDocument(text.slice(at, at + MAX_HEADER))) return at;
  }
  return null;
}

function isDocument(text: string): boolean {
  const line = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const end = /[ \t]---(?=[ \t])/.exec(line.slice(4));
  const keys = line.slice(0, end === null ? line.length : end.index + 4).match(/(?:^|\s)[A-Za-z][\w.-]*[ \t]*:(?=\s)/g);
  return (keys?.length ?? 0) > 1 || end !== null;
}

/** The document of a text and the captions around it. */
export function captured(text: string, start: number): Captured {
  const before = blocksIn(text, 0, text.slice(0, start).trimEnd().length);
  const [end, tail] = captionsBelow(text, start);
  return { document: { start, end }, captions: [...before, ...blocksIn(text, tail, text.trimEnd().length)] };
}

/** Where the document ends, and where the captions below it start. */
function captionsBelow(text: string, start: number): readonly [number, number] {
  let end = text.trimEnd().length;
  let tail = text.length;
  for (;;) {
    let line = end;
    while (line > start && end - line <= MAX_CAPTION && !/[\r\n]/.test(text[line - 1] ?? '')) line--;
    if (line <= start || end - line > MAX_CAPTION || !CAPTION.test(text.slice(line, end).trim())) break;
    tail = line;
    end = line;
    while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  }
  return [end, tail];
}

/** Stretches of lines without blank ones between them. */
function blocksIn(text: string, from: number, to: number): readonly Span[] {
  const blocks: Span[] = [];
  if (from >= to) return blocks;
  const blocksOf = /\S(?:[^\r\n]|(?:\r\n?|\n)(?![ \t]*(?:[\r\n]|$)))*/g;
  blocksOf.lastIndex = from;
  for (let match = blocksOf.exec(text); match !== null && match.index < to; match = blocksOf.exec(text)) {
    blocks.push({ start: match.index, end: Math.min(to, match.index + match[0].length) });
  }
  return blocks;
}
