import { isUtf8 } from 'node:buffer';
import type { Fact } from '../core/types.ts';

/** Files above this many bytes are reported and left out: nobody reads such a page. */
export const MAX_BYTES = 16 * 1024 * 1024;

export interface Decoded {
  readonly text: string;
  readonly facts: readonly Fact[];
}

// Tab, line feed and carriage return are text; the rest of C0, DEL and C1 is not.
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/**
 * Bytes to text: strict UTF-8, else windows-1252, reported; a BOM and control characters are
 * reported and blanked (never cut), so that offsets stay those of the decoded file.
 */
export function decode(bytes: Buffer): Decoded {
  const facts: Fact[] = [];
  const valid = isUtf8(bytes);
  let text = valid ? bytes.toString('utf8') : new TextDecoder('windows-1252').decode(bytes);
  if (!valid) facts.push({ kind: 'encoding-invalid', span: firstInvalid(bytes), saw: 'windows-1252' });
  if (text.charCodeAt(0) === 0xfeff) {
    facts.push({ kind: 'encoding-bom', span: { start: 0, end: 1 }, saw: 'U+FEFF' });
    text = ` ${text.slice(1)}`;
  }
  CONTROL.lastIndex = 0;
  if (CONTROL.test(text)) text = text.replace(CONTROL, (char, offset: number) => blank(char, offset, facts));
  return { text, facts };
}

function blank(char: string, offset: number, facts: Fact[]): string {
  const code = char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  facts.push({ kind: 'encoding-control', span: { start: offset, end: offset + 1 }, saw: `U+${code}` });
  return ' ';
}

/** Span of the first byte that is not UTF-8; windows-1252 has one unit per byte. */
function firstInvalid(bytes: Buffer): Fact['span'] {
  const lossy = bytes.toString('utf8');
  const start = Buffer.byteLength(lossy.slice(0, lossy.indexOf('\uFFFD')));
  return { start, end: start + 1 };
}
