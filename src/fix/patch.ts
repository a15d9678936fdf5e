import { isUtf8 } from 'node:buffer';
import { applyEdits } from '../core/edits.ts';
import type { Edit } from '../core/types.ts';

/** The bytes of a file with edits applied, or why that can't be done. */
export type Patch =
  | {
      readonly kind: 'patched';
      readonly bytes: Buffer;
      /** What the edits were applied to, and the edits as they were. */
      readonly before: string;
      readonly edits: readonly Edit[];
      readonly utf8: boolean;
    }
  | { readonly kind: 'refused'; readonly why: string };

/**
 * Applies ordered edits to a file's bytes. Their offsets are those of the decoded text, which has a
 * unit for each unit of the file: what no edit names stays as it is, byte by byte. Text that is put
 * in takes the line ends of its neighbourhood.
 */
export function patch(bytes: Buffer, edits: readonly Edit[]): Patch {
  if (bytes.includes(0)) return refuse('it holds zero bytes: no UTF-8 text');
  const utf8 = isUtf8(bytes);
  // What is no UTF-8 was read as windows-1252: a unit for each byte.
  const before = bytes.toString(utf8 ? 'utf8' : 'latin1');
  if (!utf8 && edits.some(({ text }) => !isAscii(text)))
    return refuse('it is no UTF-8, and the fix writes other letters than ASCII');
  const settled = withLineEnds(
    before,
    edits.map((edit) => aroundLineEnds(before, edit)),
  );
  const wrong = settled.some(
    ({ start, end, text }) =>
      end > before.length || splitsPair(before, start) || splitsPair(before, end) || !text.isWellFormed(),
  );
  if (wrong) return refuse('an edit is not of this text');
  const after = applyEdits(before, settled);
  return { kind: 'patched', bytes: Buffer.from(after, utf8 ? 'utf8' : 'latin1'), before, edits: settled, utf8 };
}

function refuse(why: string): Patch {
  return { kind: 'refused', why };
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 126) return false;
  return true;
}

/** No edit starts or ends within a line end of two characters. */
function aroundLineEnds(text: string, { start, end, text: replacement }: Edit): Edit {
  const from = splitsLineEnd(text, start) ? start - 1 : start;
  return { start: from, end: Math.max(from, splitsLineEnd(text, end) ? end - 1 : end), text: replacement };
}

function splitsLineEnd(text: string, at: number): boolean {
  return text.charCodeAt(at) === 10 && text.charCodeAt(at - 1) === 13;
}

function splitsPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
}

const LINE_END = /\r\n?|\n/g;

function withLineEnds(text: string, edits: readonly Edit[]): readonly Edit[] {
  if (!edits.some((edit) => /[\r\n]/.test(edit.text))) return edits;
  let lineEnd = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
  let from = 0;
  return edits.map((edit) => {
    lineEnd = lastLineEnd(text.slice(from, edit.start)) ?? lineEnd;
    from = edit.start;
    return { ...edit, text: edit.text.replace(LINE_END, lineEnd) };
  });
}

function lastLineEnd(text: string): string | null {
  const at = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
  if (at < 0) return null;
  return splitsLineEnd(text, at) ? '\r\n' : text.charAt(at);
}
