import { lose } from '../../core/notes.ts';
import type { Edit, Notes } from '../../core/types.ts';
import type { Line } from '../../repair/index.ts';

/** How every marker starts. */
export const HEAD = String.raw`\[\s*AZURE\s*[.\s]\s*`;

/** One line with a marker, and where what is found goes. */
export interface Place {
  readonly lines: readonly Line[];
  readonly n: number;
  readonly line: Line;
  /** Offset of the line's content in the file. */
  readonly start: number;
  readonly content: string;
  readonly edits: Edit[];
  readonly notes: Notes;
}

/** Everything before a line's content, as the line below has to repeat it. */
export function before({ line, content }: Place): string {
  return line.text.slice(0, line.text.length - content.length).replace(/[^>\s]/g, ' ');
}

export function isQuoted(place: Place): boolean {
  return before(place).trimEnd().endsWith('>');
}

export function opening(place: Place): string {
  return isQuoted(place) ? '' : '> ';
}

export function next(place: Place): string {
  return `\n${before(place)}${opening(place)}`;
}

export function change({ start, content, edits, notes }: Place, from: number, to: number, text: string): void {
  edits.push({ start: start + from, end: start + to, text });
  lose(notes, 'marker', { start: start + from, end: start + to }, content.slice(from, to));
}

export function add({ start, edits }: Place, at: number, text: string): void {
  edits.push({ start: start + at, end: start + at, text });
}

/** A marker opens a quote of its own: lines directly above may belong to another. */
export function separate({ lines, n, line, content, edits }: Place): void {
  const above = lines[n - 1]?.text.trim() ?? '';
  const opensItem = /[^>\s]/.test(line.text.slice(0, line.text.length - content.length));
  if (above !== '' && !opensItem) edits.push({ start: line.start, end: line.start, text: '\n' });
}
