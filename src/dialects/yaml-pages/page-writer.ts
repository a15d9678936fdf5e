import { lose } from '../../core/notes.ts';
import type { Edit, Notes, Span } from '../../core/types.ts';
import { piecesOf } from './yaml-text.ts';
import type { YamlText } from './yaml-tree.ts';

/**
 * Makes Markdown of data by edits: texts of the file stay where they stand, and all else gives way
 * to Markdown's signs. So every place in the tree is a place in the file.
 */
export interface PageWriter {
  readonly source: string;
  readonly edits: Edit[];
  /** Addresses that have been written: no words for readers. */
  readonly addresses: Span[];
  /** Offset up to which the file has been dealt with. */
  cursor: number;
  /** What stands in place of what lies between the cursor and the text that is kept next. */
  pending: string;
  /** What stands directly before that text. */
  opening: string;
}

/**
 * `blocks`: Markdown of any kind; `line`: Markdown on one line; `plain`: one line of text in which
 * nothing is a sign; `address`: where a link leads.
 */
export type Writing = 'blocks' | 'line' | 'plain' | 'address';

const SIGNS = /[\\`*_[\]<>&#|~!]/g;

/** What may not stand on the page as it stands in the file. */
const MUST_CHANGE: Readonly<Record<Writing, RegExp | null>> = {
  blocks: null,
  line: /[\r\n]/,
  plain: /[\r\n]/,
  address: /[\s()<>\\"]/,
};

export function createWriter(source: string): PageWriter {
  return { source, edits: [], addresses: [], cursor: 0, pending: '', opening: '' };
}

/** Markdown that does not stand in the file. */
export function put(writer: PageWriter, text: string): void {
  writer.pending += writer.opening + text;
  writer.opening = '';
}

/** The same, as the start of what is written next: what it makes starts there, not where data ended. */
export function open(writer: PageWriter, text: string): void {
  writer.opening += text;
}

/** The same, as the end of what was written last. */
export function close(writer: PageWriter, text: string): void {
  if (writer.pending + writer.opening !== '') return put(writer, text);
  writer.edits.push({ start: writer.cursor, end: writer.cursor, text });
}

/** A scalar's text, as `how` wants it. */
export function write(writer: PageWriter, text: YamlText, how: Writing): void {
  const trimmed = { ...text, value: how === 'blocks' ? text.value.trimEnd() : text.value.trim() };
  if (how === 'address') writer.addresses.push(text.span);
  // What stands farther up in the file than what has been written can only be copied.
  const pieces = text.span.start < writer.cursor ? [trimmed.value] : piecesOf(writer.source, trimmed);
  for (const piece of pieces) {
    const stretch = typeof piece === 'string' ? piece : writer.source.slice(piece.start, piece.end);
    if (typeof piece === 'string' || MUST_CHANGE[how]?.test(stretch) === true) put(writer, shaped(stretch, how));
    else if (how === 'plain') keepPlain(writer, piece.start, piece.end);
    else keep(writer, piece.start, piece.end);
  }
}

/** A stretch of the file as it stands. */
export function keep(writer: PageWriter, start: number, end: number): void {
  const { edits, cursor, pending, opening } = writer;
  if (start > cursor || pending !== '') edits.push({ start: cursor, end: start, text: pending });
  if (opening !== '') edits.push({ start, end: start, text: opening });
  writer.pending = writer.opening = '';
  writer.cursor = end;
}

/** A stretch of the file in which no character shall be a sign. */
function keepPlain(writer: PageWriter, start: number, end: number): void {
  let from = start;
  for (const { index } of writer.source.slice(start, end).matchAll(SIGNS)) {
    if (start + index > from) keep(writer, from, start + index);
    open(writer, '\\');
    from = start + index;
  }
  if (end > from) keep(writer, from, end);
}

/** The edits; what no page shows is recorded. */
export function finish(writer: PageWriter, notes: Notes): readonly Edit[] {
  const { source, edits } = writer;
  put(writer, '');
  if (writer.cursor < source.length || writer.pending !== '')
    edits.push({ start: writer.cursor, end: source.length, text: writer.pending });
  for (const { start, end } of [...edits, ...writer.addresses]) {
    const text = source.slice(start, end);
    // Keys and settings.
    if (/[\p{L}\p{N}]/u.test(text)) lose(notes, 'data', { start, end }, text);
  }
  return edits;
}

function shaped(text: string, how: Writing): string {
  if (how === 'blocks') return text;
  const line = text.replace(/\s*[\r\n]\s*/g, ' ');
  if (how === 'plain') return line.replace(SIGNS, String.raw`\$&`);
  return how === 'address' ? line.replace(/[\s()<>\\"]/g, percent) : line;
}

function percent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`;
}
