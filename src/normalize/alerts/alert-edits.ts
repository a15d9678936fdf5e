import type { Edit, Span } from '../../core/types.ts';

const MARKER = /\[(?:![ \t]*(?:AZURE\.)?|AZURE\.)\p{L}[\p{L} ]{0,60}[ \t]*[\]}]/iuy;

/** Lines of one paragraph. */
const MAX_LINES = 200;

/** What a marker should be, where that is not what it is. */
interface Meant {
  readonly marker?: string;
  /** The paragraph has to become a quote. */
  readonly quote?: boolean;
}

/**
 * What puts the marker right that a paragraph starts with: the marker itself on a line of its own, in
 * a quote. Undefined where the file has something else there, or lines stand further out than the first.
 */
export function markerEdits(text: string, span: Span, { marker, quote = false }: Meant): readonly Edit[] | undefined {
  const place = markerAt(text, span.start);
  const signs = place === null ? '' : signsBefore(text, place.start);
  if (place === null || text[place.end] === ':' || (quote && /[^ ]/.test(signs))) return undefined;
  const more = quote ? '> ' : '';
  const edits: Edit[] = [];
  if (more !== '' || marker !== undefined)
    edits.push({
      start: place.start,
      end: marker === undefined ? place.start : place.end,
      text: more + (marker ?? ''),
    });
  const behind = afterBlanks(text, place.end);
  if (behind < text.length && !/[\r\n]/.test(text.charAt(behind)))
    edits.push({ start: place.end, end: behind, text: `\n${signs}${more}` });
  const below = quote ? quoteBelow(text, { start: place.end, end: span.end }, signs) : [];
  return below === null || edits.length + below.length === 0 ? undefined : [...edits, ...below];
}

/** The sign of a quote before all further lines of a paragraph; null where that can't be. */
function quoteBelow(text: string, { start, end }: Span, signs: string): readonly Edit[] | null {
  const edits: Edit[] = [];
  for (let at = text.indexOf('\n', start) + 1; at > 0 && at < end; at = text.indexOf('\n', at) + 1) {
    if (edits.length > MAX_LINES || !text.startsWith(signs, at)) return null;
    edits.push({ start: at + signs.length, end: at + signs.length, text: '> ' });
  }
  return edits;
}

/** Where a marker stands in the file; null where what stands there was rewritten. */
function markerAt(text: string, from: number): Span | null {
  let start = from;
  while (start < from + 4 && text[start] !== '[') start++;
  MARKER.lastIndex = start;
  return MARKER.test(text) ? { start, end: MARKER.lastIndex } : null;
}

/** What a line below needs to stand in the same quotes and items. */
function signsBefore(text: string, at: number): string {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, at).replace(/[^>\s]/g, ' ');
}

function afterBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at;
}
