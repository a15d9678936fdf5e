import { isUtf8 } from 'node:buffer';
import { INVISIBLE, invisibleIn } from '../core/invisible.ts';
import { occurs } from '../core/text.ts';
import type { Fact } from '../core/types.ts';

/** Files above this many bytes are reported and left out: nobody reads such a page. */
export const MAX_BYTES = 16 * 1024 * 1024;

/** Odd characters reported of one file: what has more is no text, and nobody reads on. */
const MAX_ODD = 100;

const FIRST = { start: 0, end: 1 } as const;

const REPLACEMENT = Buffer.from('\uFFFD');

export interface Decoded {
  readonly text: string;
  readonly facts: readonly Fact[];
}

// Tab, line feed and carriage return are text; the rest of C0, DEL and C1 is not.
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
const LONE_RETURN = /\r(?!\n)/g;

// Most texts hold neither these nor characters that nobody sees: one look tells.
const ODD = new RegExp(`${CONTROL.source}|${INVISIBLE.source}`);

/**
 * Bytes to text: strict UTF-8, else windows-1252, reported; a BOM and control characters are
 * reported and blanked (never cut), so that offsets stay those of the decoded file. A lone carriage
 * return becomes a line feed for the same price.
 */
export function decode(bytes: Buffer): Decoded {
  const facts: Fact[] = [];
  const valid = isUtf8(bytes);
  let text = valid ? bytes.toString('utf8') : new TextDecoder('windows-1252').decode(bytes);
  if (!valid) facts.push({ kind: 'encoding-invalid', span: firstInvalid(bytes), saw: 'windows-1252' });
  if (text.charCodeAt(0) === 0xfeff) {
    facts.push({ kind: 'encoding-bom', span: FIRST, saw: 'U+FEFF', edits: [{ ...FIRST, text: '' }] });
    text = ` ${text.slice(1)}`;
  }
  const lost = text.indexOf('\uFFFD');
  if (lost >= 0) facts.push({ kind: 'encoding-replacement', span: { start: lost, end: lost + 1 }, saw: 'U+FFFD' });
  text = withLineFeeds(text, facts);
  if (text.search(ODD) < 0) return { text, facts };
  for (const span of invisibleIn(text).slice(0, MAX_ODD))
    facts.push({ kind: 'encoding-invisible', span, saw: codeOf(text, span.start), edits: [{ ...span, text: '' }] });
  if (text.search(CONTROL) < 0) return { text, facts };
  const controls: Fact[] = [];
  text = text.replace(CONTROL, (char, offset: number) => blank(char, offset, controls));
  return { text, facts: [...facts, ...controls] };
}

/** Reports line ends other than line feeds, once; the text keeps its length. */
function withLineFeeds(text: string, facts: Fact[]): string {
  const start = text.indexOf('\r');
  if (start < 0) return text;
  const crlf = occurs(text, '\r', (at) => text.charCodeAt(at + 1) === 10);
  const lone = occurs(text, '\r', (at) => text.charCodeAt(at + 1) !== 10);
  const feed = occurs(text, '\n', (at) => text.charCodeAt(at - 1) !== 13);
  const kinds = [crlf && 'CRLF', lone && 'CR', feed && 'LF'].filter(Boolean);
  const saw = kinds.length === 1 ? String(kinds[0]) : 'mixed';
  facts.push({ kind: 'encoding-line-ends', span: { start, end: start + 1 }, saw });
  return lone ? text.replace(LONE_RETURN, '\n') : text;
}

function blank(char: string, offset: number, facts: Fact[]): string {
  const span = { start: offset, end: offset + 1 };
  const edits = [{ ...span, text: ' ' }];
  if (facts.length < MAX_ODD) facts.push({ kind: 'encoding-control', span, saw: codeOf(char, 0), edits });
  return ' ';
}

function codeOf(text: string, at: number): string {
  return `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Span of the first byte that is not UTF-8; windows-1252 has one unit per byte. */
function firstInvalid(bytes: Buffer): Fact['span'] {
  const lossy = bytes.toString('utf8');
  let start = 0;
  let from = 0;
  for (let at = lossy.indexOf('\uFFFD'); at >= 0; at = lossy.indexOf('\uFFFD', from)) {
    start += Buffer.byteLength(lossy.slice(from, at));
    // The character itself may stand in a text too.
    if (!bytes.subarray(start, start + 3).equals(REPLACEMENT)) break;
    start += 3;
    from = at + 1;
  }
  return { start, end: start + 1 };
}
