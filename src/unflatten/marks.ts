import { wordAt, wordFrom, type Flat } from './flat.ts';
import { afterRange, standsAlone, type Protected, type Range } from './protect.ts';
import { endsSentence } from './sentences.ts';

/** Something that starts a line, and the words it consists of. */
export interface Mark {
  readonly kind:
    | 'fence'
    | 'comment'
    | 'triple'
    | 'include'
    | 'image'
    | 'heading'
    | 'tab'
    | 'rule'
    | 'alert'
    | 'quote'
    | 'anchor'
    | 'definition'
    | 'table'
    | 'html'
    | 'item';
  readonly from: number;
  readonly to: number;
  /** Words that start the lines of a table. */
  readonly rows?: readonly number[];
}

export interface Scan {
  readonly flat: Flat;
  readonly ranges: Protected;
}

const HTML_BLOCK = /^<\/?(?:details|summary|table|thead|tbody|tr|div|ul|ol|iframe|video|center|p|hr)\b/i;

/** Marks that can be told from their own words, in order; lists and tables are found elsewhere. */
export function sureMarks(scan: Scan): readonly Mark[] {
  const { flat, ranges } = scan;
  const marks: Mark[] = [];
  for (let i = 0; i < flat.count;) {
    const last = marks.at(-1);
    const mark = ranges.inside[i] === 1 ? null : markAt(scan, i, last);
    if (mark === null) i++;
    else {
      marks.push(mark);
      i = Math.max(i + 1, mark.to);
    }
  }
  return marks;
}

function markAt(scan: Scan, i: number, last: Mark | undefined): Mark | null {
  const { flat, ranges } = scan;
  const range = ranges.opening.get(i);
  const fresh = i === 0 || last?.to === i || endsSentence(wordAt(flat, i - 1));
  if (range !== undefined) return rangeMark(scan, i, range, fresh, last);
  const word = wordAt(flat, i);
  if (/^#{1,6}$/.test(word) && i + 1 < flat.count) return headingAt(scan, i);
  if (/^(?:-{3,}|\*{3,}|_{3,})$/.test(word)) return { kind: 'rule', from: i, to: i + 1 };
  if (/^>\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/i.test(word)) return { kind: 'alert', from: i, to: i + 1 };
  if (fresh && /^>[-*[`\p{L}\d]/u.test(word)) return { kind: 'quote', from: i, to: i + 1 };
  if (word === '>') return quoteAt(flat, i, fresh);
  if (fresh && /^\[!VIDEO$/i.test(word)) return { kind: 'image', from: i, to: i + 2 };
  return word.startsWith('[') ? definitionAt(flat, i) : null;
}

function rangeMark(scan: Scan, i: number, range: Range, fresh: boolean, last: Mark | undefined): Mark | null {
  const { flat } = scan;
  const to = afterRange(flat, range);
  const whole = standsAlone(flat, i, range);
  switch (range.kind) {
    case 'fence':
    case 'triple':
      return /^:::\s?image\b[^\n]*?type\s?=\s?"icon"/.test(flat.text.slice(range.start, range.start + 100)) && !fresh
        ? null
        : { kind: range.kind, from: i, to };
    case 'comment':
      return fresh || to >= flat.count || isStart(wordAt(flat, to)) ? { kind: 'comment', from: i, to } : null;
    case 'include':
      return whole && (fresh || (last?.kind === 'heading' && i - last.to < 12))
        ? { kind: 'include', from: i, to }
        : null;
    case 'link':
      return whole && fresh && wordAt(flat, i).startsWith('![') && isStart(wordAt(flat, to))
        ? { kind: 'image', from: i, to }
        : null;
    case 'tag':
      return tagMark(flat, i, to, fresh);
    case 'code':
      return null;
  }
}

/** A name in front of a heading, or the tags of a block. */
function tagMark(flat: Flat, i: number, to: number, fresh: boolean): Mark | null {
  const text = flat.text.slice(flat.starts[i], (flat.starts[i] ?? 0) + 300);
  const anchor = /^(?:<a\s+(?:name|id)\s*=\s*["'][^"'<>]*["']\s*>\s*<\/a>)+/i.exec(text)?.[0];
  const next = anchor === undefined ? -1 : wordFrom(flat, (flat.starts[i] ?? 0) + anchor.length);
  if (next > i && /^#{1,6}$/.test(wordAt(flat, next))) return { kind: 'anchor', from: i, to: next };
  return fresh && HTML_BLOCK.test(text) ? { kind: 'html', from: i, to } : null;
}

function isStart(word: string): boolean {
  return word === '' || /^["'(*_`[!<]*[\p{Lu}\p{N}#:|>-]|^[`[!<:#*|>-]/u.test(word);
}

function headingAt({ flat, ranges }: Scan, i: number): Mark {
  const range = ranges.opening.get(i + 1);
  const tab = range?.kind === 'link' && /\]\(#tab\/[^)\s]+\)$/i.test(flat.text.slice(range.start, range.end));
  return tab ? { kind: 'tab', from: i, to: afterRange(flat, range) } : { kind: 'heading', from: i, to: i + 1 };
}

function quoteAt(flat: Flat, i: number, fresh: boolean): Mark | null {
  const next = wordAt(flat, i + 1);
  if (/^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/i.test(next)) return { kind: 'alert', from: i, to: i + 2 };
  if (/^\[!VIDEO$/i.test(next)) return { kind: 'image', from: i, to: i + 3 };
  if (/^\[!(?:div|checklist)\b/i.test(next)) return { kind: 'alert', from: i, to: divEnd(flat, i + 1) };
  const item = /^(?:[*+-]|\d{1,2}\.)$/.test(next);
  return (fresh || item) && next !== '' ? { kind: 'quote', from: i, to: i + 1 } : null;
}

function divEnd(flat: Flat, i: number): number {
  for (let end = i; end < i + 8; end++) if (wordAt(flat, end).endsWith(']')) return end + 1;
  return i + 1;
}

/** `[label]: address`, and a title if there is one. */
function definitionAt(flat: Flat, i: number): Mark | null {
  const start = flat.starts[i] ?? 0;
  const match = /^\[[^\]\n]{1,200}\]:\s\S+(?:\s"[^"\n]{1,200}"(?=\s|$))?/.exec(flat.text.slice(start, start + 2600));
  if (match === null || match[0].startsWith('[!')) return null;
  return { kind: 'definition', from: i, to: wordFrom(flat, start + match[0].length) };
}
