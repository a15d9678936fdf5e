import type { Span } from '../../core/types.ts';
import { kindOf, type LineKind, type State } from './blocks.ts';
import type { Place } from './containers.ts';

export type { LineKind } from './blocks.ts';

/** A line without its end. Offsets are into the whole text. */
export interface Line extends Span {
  readonly text: string;
  /**
   * `fence` is a line that opens or closes a code block, `code` a line inside of one or of an
   * indented one; `comment` and `html` are lines of raw HTML.
   */
  readonly kind: LineKind;
  /** Where its content starts, behind the signs of quotes and list items: an index into `text`. */
  readonly at: number;
  /** Column at which the content of the innermost list item starts; 0 outside of lists. */
  readonly column: number;
  /** Number of quotes and list items around it. */
  readonly depth: number;
  /** Of a `fence`: whether it opens a block. */
  readonly opens: boolean;
}

/** Splits a text into lines from an offset on, and tells code, comments and raw HTML from text. */
export function scanLines(text: string, from: number): readonly Line[] {
  const lines: Line[] = [];
  const state: State = { containers: [], paragraph: false, fence: null, html: null };
  let feed = text.indexOf('\n', from);
  let carriage = text.indexOf('\r', from);
  for (let start = from, next = from; start < text.length; start = next) {
    if (feed >= 0 && feed < start) feed = text.indexOf('\n', start);
    if (carriage >= 0 && carriage < start) carriage = text.indexOf('\r', start);
    const end = carriage >= 0 && (feed < 0 || carriage < feed) ? carriage : feed < 0 ? text.length : feed;
    next = end === carriage && feed === end + 1 ? end + 2 : end + 1;
    const line = text.slice(start, end);
    const place: Place = { at: 0, column: 0 };
    const opened = state.fence === null;
    const kind = kindOf(line, place, state);
    lines.push({
      start,
      end: start + line.length,
      text: line,
      kind,
      at: place.at,
      column: state.containers.at(-1)?.column ?? 0,
      depth: state.containers.length,
      opens: kind === 'fence' && (opened || state.fence !== null),
    });
  }
  return lines;
}
