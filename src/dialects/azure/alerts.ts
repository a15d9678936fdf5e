import { alertKindOf } from '../../locales/index.ts';
import { HEAD, add, change, next, opening, separate, type Place } from './place.ts';

const ALERT = new RegExp(String.raw`^${HEAD}(\p{L}+(?: \p{L}+)?)\s*[\]}]:?[ \t]*`, 'iu');
/** What starts something new, and does not go on a paragraph. */
const STARTS = /^(?:#{1,6}\s|\[\s*AZURE|[-*+]\s|\d{1,9}[.)]\s|<|\|)/i;
/** Lines of one paragraph. */
const MAX_REST = 200;

/** `[AZURE.NOTE] text`, in a quote or not: the text goes onto a line of its own, and all of it into the quote. */
export function alert(place: Place): boolean {
  const match = ALERT.exec(place.content);
  const word = match?.[1];
  const kind = word === undefined ? null : (alertKindOf(word)?.toUpperCase() ?? null);
  if (match === null || word === undefined || kind === null) return false;
  separate(place);
  change(place, 0, match[0].length, `${opening(place)}[!${kind}]`);
  if (kind.toLowerCase() !== word.toLowerCase()) noteTranslated(place, match[0].trimEnd(), kind);
  if (place.content.length > match[0].length) add(place, match[0].length, next(place));
  quoteRest(place);
  return true;
}

function noteTranslated({ start, notes }: Place, saw: string, expected: string): void {
  notes.facts.push({ kind: 'alert-translated', span: { start, end: start + saw.length }, saw, expected });
}

/** The rest of a paragraph whose start is quoted, or has just been put into a quote. */
function quoteRest({ lines, n, line, content, edits }: Place): void {
  const indent = line.text.length - content.length;
  for (const below of lines.slice(n + 1, n + 1 + MAX_REST)) {
    const text = below.text.trimStart();
    if (text.startsWith('>')) continue;
    if (below.kind !== 'text' || STARTS.test(text)) return;
    const at = below.start + Math.min(below.text.length - text.length, indent);
    edits.push({ start: at, end: at, text: '> ' });
  }
}
