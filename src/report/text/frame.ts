import type { Span } from '../../core/types.ts';
import { placeAt } from '../../core/text.ts';
import type { SourceText } from '../sources.ts';
import { cellsOf, glyphsOf, takeFirst, takeLast, textOfGlyphs, type Glyph } from './cells.ts';

/** A line of a file around a place, and the marks that go below the place. */
export interface Frame {
  readonly line: number;
  readonly text: string;
  readonly marks: string;
}

/** Cells of what stands before a span that are shown, however long the span is. */
const LEAST = 16;

/** The line a span starts on, cut around the span where it is longer than there is room. */
export function frameOf({ text, starts }: SourceText, span: Span, room: number): Frame {
  const { line } = placeAt(starts, span.start);
  const from = starts[line - 1] ?? 0;
  const to = endOfLine(text, starts[line] ?? text.length, from);
  const start = Math.min(span.start, to);
  const end = Math.max(start, Math.min(span.end, to));
  // No more is read of a line than can be seen: lines may be megabytes long.
  const before = sideOf(text.slice(Math.max(from, start - room), start), start - from > room);
  const after = sideOf(text.slice(end, Math.min(to, end + room)), to - end > room);
  const own = ownOf(
    text.slice(start, Math.min(end, start + room)),
    room - Math.min(before.cells, LEAST),
    end - start > room,
  );
  const left = room - own.cells;
  const wanted = own.cut ? 0 : after.cells;
  const roomBefore = Math.min(before.cells, Math.max(left >> 1, left - wanted));
  const shown = takeLast(before.glyphs, roomBefore, before.cut);
  const rest = own.cut ? [] : takeFirst(after.glyphs, Math.min(wanted, left - cellsOf(shown)), after.cut);
  return {
    line,
    text: textOfGlyphs([...shown, ...own.glyphs, ...rest]).trimEnd(),
    marks: ' '.repeat(cellsOf(shown)) + '^'.repeat(Math.max(1, own.cells)),
  };
}

interface Side {
  readonly glyphs: readonly Glyph[];
  readonly cells: number;
  /** There is more of it. */
  readonly cut: boolean;
}

function ownOf(raw: string, room: number, cutAlready: boolean): Side {
  const all = glyphsOf(raw);
  const glyphs = takeFirst(all, room, cutAlready);
  return { glyphs, cells: cellsOf(glyphs), cut: glyphs !== all };
}

function sideOf(raw: string, cut: boolean): Side {
  const glyphs = glyphsOf(raw);
  return { glyphs, cells: cellsOf(glyphs) + (cut ? 1 : 0), cut };
}

/** Where a line ends before its line break. */
function endOfLine(text: string, next: number, from: number): number {
  let end = next;
  while (end > from && (text.charCodeAt(end - 1) === 10 || text.charCodeAt(end - 1) === 13)) end--;
  return end;
}
