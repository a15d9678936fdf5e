import { occurs } from '../core/text.ts';
import { note } from '../core/notes.ts';
import type { Edit, Span } from '../core/types.ts';
import type { Line } from './scan/lines.ts';
import { instructionEdits } from './markers/lines.ts';
import { leaveOpen, noMarkers, pair, PAIRED, type Markers } from './markers/pairs.ts';
import { isInstruction, noteKeyword, QUOTED_MARKER } from './markers/video-word.ts';
import type { Repair, RepairContext } from './repair.ts';

const START = /[ \t]*(?=:{3}|\[!)/y;
const NAME = /:{3,}[ \t]*([a-z][a-z\d-]*)?/iy;
/** Markers that are whole in themselves, and may stand in a line of text. */
const WHOLE: ReadonlySet<string> = new Set(['image', 'code', 'video', 'no-loc']);
/** All that a marker may hold beside its name without having a text of its own. */
const NO_TEXT = /\s+|\{[^}]*\}|[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"']+)|:+$/y;
const ATTRIBUTE = /^\s+[\w-]+\s*=/;
/** Lines that a marker may run over. */
const MAX_LINES = 6;

/** Keeps Learn's markers whole, and says which have no end or no beginning. */
export const markers: Repair = {
  may: (text) => text.includes(':::') || occurs(text, '[', (at) => isInstruction(text, at)),
  edits: (context) => {
    const so = noMarkers();
    const { lines } = context;
    let from = 0;
    lines.forEach((line, i) => {
      // An earlier marker may have run over this line.
      if ((line.kind === 'text' || line.kind === 'html') && line.start >= from) from = readLine(context, i, so);
    });
    for (const open of so.open) leaveOpen(context, open, so);
    return so.found.flatMap((marker): readonly Edit[] =>
      instructionEdits(context.text, marker, { inline: marker.inline, open: so.unclosed.has(marker) }),
    );
  },
};

/** Reads the markers of a line; gives the offset up to which the text has been read. */
function readLine(context: RepairContext, index: number, so: Markers): number {
  const line = context.lines[index];
  if (line === undefined || !(line.text.includes(':::') || line.text.includes('[!'))) return 0;
  const start = startOf(line);
  if (start === null) return readInline(line, 0, so);
  const text = line.text.slice(start).trimEnd();
  if (text.startsWith('[!')) {
    const span = spanIn(line, start, text.length);
    if (!QUOTED_MARKER.test(text)) return 0;
    so.found.push({ ...span, name: '', inline: false });
    noteKeyword(context, span, text);
    return 0;
  }
  return readStart(context, index, start, so);
}

/** A marker at the start of a line. */
function readStart(context: RepairContext, index: number, start: number, so: Markers): number {
  const line = context.lines[index];
  if (line === undefined) return 0;
  NAME.lastIndex = start;
  const [head = '', written = ''] = NAME.exec(line.text) ?? [];
  const name = written.toLowerCase();
  const after = start + head.length;
  if (!WHOLE.has(name)) {
    const known = name === '' || name.endsWith('-end') || PAIRED.has(name);
    if (!known) note(context, 'marker-unknown', spanIn(line, start, head.length), `:::${written}`);
    // What has words of its own stays text.
    const rest = line.text.slice(after);
    if (!hasNoText(rest.trimEnd()) && !(PAIRED.has(name) && ATTRIBUTE.test(rest))) return 0;
    const marker = { ...spanIn(line, start, line.text.trimEnd().length - start), name, inline: false };
    so.found.push(marker);
    pair(context, marker, so);
    return 0;
  }
  const close = line.text.indexOf(':::', after);
  if (close < 0) return readOpenEnd(context, index, { start: line.start + start, name }, so);
  const end = endOfColons(line.text, close);
  const rest = line.text.slice(end).trim();
  const inline = rest !== '' && !rest.startsWith(':::');
  const marker = { ...spanIn(line, start, end - start), name, inline };
  so.found.push(marker);
  if (name === 'image' && /\btype\s*=\s*["']?complex\b/i.test(line.text.slice(after, close))) pair(context, marker, so);
  return readInline(line, end, so);
}

/** A marker whose `:::` stands on a later line, or nowhere. */
function readOpenEnd(
  context: RepairContext,
  index: number,
  { start, name }: { readonly start: number; readonly name: string },
  so: Markers,
): number {
  const { lines } = context;
  const [line] = [lines[index]];
  for (let i = index + 1; i < index + MAX_LINES && lines[i]?.kind === 'text'; i++) {
    const next = lines[i];
    const close = next?.text.indexOf(':::') ?? -1;
    if (next === undefined || startOf(next) !== null) break;
    if (close < 0) continue;
    const end = next.start + endOfColons(next.text, close);
    so.found.push({ start, end, name, inline: false });
    return end + 1;
  }
  const marker = { start, end: (line?.start ?? 0) + (line?.text.trimEnd().length ?? 0), name, inline: false };
  note(context, 'marker-unclosed', marker, `:::${name}`);
  so.found.push(marker);
  return 0;
}

/** Markers in the text of a line. */
function readInline(line: Line, from: number, { found }: Markers): number {
  for (let at = line.text.indexOf(':::', from); at >= 0; at = line.text.indexOf(':::', at)) {
    NAME.lastIndex = at;
    const [head = ':::', written = ''] = NAME.exec(line.text) ?? [];
    const name = written.toLowerCase();
    const close = WHOLE.has(name) ? line.text.indexOf(':::', at + head.length) : -1;
    if (WHOLE.has(name) && close < 0) break;
    const end = close < 0 ? at + head.length : endOfColons(line.text, close);
    if (close >= 0) found.push({ ...spanIn(line, at, end - at), name, inline: false });
    at = end;
  }
  return 0;
}

function hasNoText(rest: string): boolean {
  for (let at = 0; at < rest.length; at = NO_TEXT.lastIndex) {
    NO_TEXT.lastIndex = at;
    if (!NO_TEXT.test(rest)) return false;
  }
  return true;
}

/** Place of the marker that a line starts with, behind the signs of quotes and lists. */
function startOf({ text, at }: Line): number | null {
  START.lastIndex = at;
  return START.test(text) ? START.lastIndex : null;
}

function spanIn(line: Line, at: number, length: number): Span {
  return { start: line.start + at, end: line.start + at + length };
}

function endOfColons(text: string, at: number): number {
  let end = at;
  while (text[end] === ':') end++;
  return end;
}
