import { lose } from '../../core/notes.ts';
import { orderEdits } from '../../core/edits.ts';
import type { Edit, Notes, Source } from '../../core/types.ts';
import { scanLines } from '../../repair/index.ts';
import { alert } from './alerts.ts';
import { listBelow } from './lists.ts';
import { HEAD, add, before, change, isQuoted, next, opening, separate, type Place } from './place.ts';
import type { Header } from '../dialect.ts';

const MAY = /\[\s*AZURE\s*[.\s]/i;
const SELECTOR = new RegExp(String.raw`^${HEAD}SELECTOR(-LIST)?\s*(?:\(([^()\]]*)\))?\s*\][ \t]*`, 'i');
const VIDEO = new RegExp(String.raw`^(${HEAD}VIDEO\s+)([^\s\]]+)\s*\][ \t]*$`, 'i');
const INCLUDE = new RegExp(String.raw`${HEAD}INCLUDE[-+]?\s*(?=\[)`, 'gi');
const OTHER = new RegExp(String.raw`^${HEAD}([\p{L}-]+)\s*`, 'iu');

/**
 * `[AZURE.NOTE]` and its like become the markers of today, each on a line of its own in a quote:
 * the steps that read those do the rest.
 */
export function azureMarkers({ text }: Source, { body }: Header, notes: Notes): readonly Edit[] {
  if (!MAY.test(text)) return [];
  const edits: Edit[] = [];
  const lines = scanLines(text, body);
  lines.forEach((line, n) => {
    if (line.kind !== 'text' || !MAY.test(line.text)) return;
    const content = line.text.slice(line.at).trimStart();
    const start = line.end - content.length;
    const place: Place = { lines, n, line, start, content, edits, notes };
    includes(place);
    for (const read of READERS) if (read(place)) return;
  });
  return orderEdits(edits);
}

/** In the order in which they are asked; the first that knows the marker takes the line. */
const READERS: readonly ((place: Place) => boolean)[] = [selector, video, alert, unknown];

/** `[AZURE.INCLUDE [title](path)]`, alone or in a line. */
function includes(place: Place): void {
  for (const { 0: head, index } of place.content.matchAll(INCLUDE)) {
    const marks = place.content.slice(0, index).match(/`/g)?.length ?? 0;
    if (marks % 2 === 0) change(place, index, index + head.length, '[!INCLUDE ');
  }
}

/** `[AZURE.SELECTOR]` or `[AZURE.SELECTOR-LIST (A | B)]`, and the list below, which may stand outside of the quote. */
function selector(place: Place): boolean {
  const match = SELECTOR.exec(place.content);
  if (match === null) return false;
  const base = isQuoted(place) ? before(place).replace(/>[ \t]*$/, '') : before(place);
  const list = listBelow(place.lines, place.n, base);
  if (list === null) return dropLine(place);
  separate(place);
  const titles = (match[2] ?? '').split('|').map((title) => title.trim().replaceAll('"', ''));
  const named = titles.filter(Boolean).map((title, n) => ` title${n + 1}="${title}"`);
  const role = match[1] === undefined ? 'op_single_selector' : 'op_multi_selector';
  change(place, 0, match[0].length, `${opening(place)}[!div class="${role}"${named.join('')}]`);
  if (place.content.length > match[0].length) add(place, match[0].length, next(place));
  for (const edit of list) place.edits.push(edit);
  return true;
}

/** A choice of nothing is not shown. */
function dropLine({ line, edits, notes }: Place): boolean {
  edits.push({ start: line.start, end: line.end, text: '' });
  lose(notes, 'marker', line, line.text);
  return true;
}

/** An address is a video like any other; of a mere name nobody knows any more what it stands for. */
function video(place: Place): boolean {
  const match = VIDEO.exec(place.content);
  const [, head = '', name = ''] = match ?? [];
  if (match === null) return false;
  separate(place);
  if (/^https?:\/\//i.test(name)) {
    change(place, 0, head.length, `${opening(place)}[!VIDEO `);
    return true;
  }
  change(place, 0, head.length, `${opening(place)}[!div class="video-name"]${next(place)}`);
  change(place, head.length + name.length, match[0].length, '');
  const span = { start: place.start, end: place.start + match[0].trimEnd().length };
  place.notes.facts.push({ kind: 'video-dead-host', span, saw: `azure.microsoft.com/documentation/videos/${name}` });
  return true;
}

/** A marker that nobody knows goes, and what it holds is shown. */
function unknown(place: Place): boolean {
  const match = OTHER.exec(place.content);
  if (match?.[1] === undefined || /^include$/i.test(match[1])) return false;
  const end = closingBracket(place.content);
  if (end < 0) return false;
  change(place, 0, match[0].length, '');
  change(place, end, end + 1, '');
  const span = { start: place.start, end: place.start + match[0].trimEnd().length };
  place.notes.facts.push({ kind: 'marker-unknown', span, saw: `${match[0].trimEnd()}]` });
  return true;
}

/** The bracket that closes the one a text starts with; -1 for none. */
function closingBracket(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '[') depth++;
    else if (text[i] === ']' && --depth === 0) return i;
  }
  return -1;
}
