import { headingSlug } from '../core/slug.ts';
import { occurs } from '../core/text.ts';
import { note } from '../core/notes.ts';
import type { Edit } from '../core/types.ts';
import { found, LABEL, labelsIn, PATH, WEB } from './in-lines.ts';
import type { Line } from './scan/lines.ts';
import { breakEdits } from './link-break.ts';
import { loseMarker, type Repair, type RepairContext } from './repair.ts';

// `[text] (url)`: between the parentheses stands nothing but an address.
const GAP = new RegExp(String.raw`${LABEL}([ \t\u00a0]{1,3})\([ \t]*(?:${WEB}|${PATH})[ \t]*\)(?!\()`, 'g');
// `[text](a b.md)`: an address with blanks, known by its start or its end; a title is another thing.
const BLANKS =
  /\]\([ \t]*((?:https?:(?= ?\/\/)|https?:\/\/[^\s()<>"'|]+|[\w./%-]*#{1,6}[^\s()<>"'|]*|[\w./%-]+)(?: [^\s()<>"'|]+){1,12})[ \t]*\)/g;
const FILE = /\.(?:md|html?|png|jpe?g|gif|svg|pdf|zip)(?:#[\w-]*)?$/i;

/** `[text] (url)` → `[text](url)`, and blanks in an address. */
export const linkGap: Repair = {
  may: (text) => occurs(text, ']', (at) => isGap(text, at + 1)),
  edits: (context) => {
    const defined = labelsIn(context.text);
    const inLines = context.lines.flatMap((line) => [
      ...gapEdits(context, line, defined),
      ...blankEdits(context, line),
    ]);
    return [...inLines, ...breakEdits(context, defined)];
  },
};

/** The longest address that is looked at. */
const MAX_ADDRESS = 400;

/** Blanks before an address. */
const MAX_BLANKS = 10;

/** A blank between the parts of a link, or inside of its address. */
function isGap(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 40) return hasBlank(text, at + 1);
  if (code === 10 || code === 13)
    return text.startsWith('(http', code === 13 && text[at + 1] === '\n' ? at + 2 : at + 1);
  return (code === 32 || code === 160) && text.charCodeAt(at + 1) === 40 && text.charCodeAt(at - 2) !== 91;
}

function hasBlank(text: string, start: number): boolean {
  let from = start;
  while (text.charCodeAt(from) === 32 && from < start + MAX_BLANKS) from++;
  for (let at = from; at < from + MAX_ADDRESS; at++) {
    const code = text.charCodeAt(at);
    if (code === 32) return /[^\s"')]/.test(text.charAt(at + 1)) && at > from;
    if (code === 41 || code === 10 || code === 91 || code === 93 || Number.isNaN(code)) return false;
  }
  return false;
}

function gapEdits(context: RepairContext, line: Line, defined: ReadonlySet<string>): readonly Edit[] {
  if (!/\][ \u00a0\t]+\(/.test(line.text)) return [];
  return found(line, GAP).flatMap(({ index, 0: saw, 1: gap = '' }) => {
    const label = saw.slice(0, saw.indexOf(']') + 1);
    // A reference that is defined, or one with two parts, is a link already; `f[0] (x)` is code.
    if (/[\p{L}\p{N}\])]/u.test(line.text.charAt(index - 1)) || defined.has(label.slice(1, -1).toLowerCase()))
      return [];
    const start = line.start + index;
    const middle = { start: start + label.length, end: start + label.length + gap.length, text: '' };
    const edits = [...pictureSign(line, index, saw), middle];
    note(context, 'link-gap', { start, end: start + saw.length }, saw.slice(0, 80), undefined, edits);
    loseMarker(context, { start: start + label.length, end: start + saw.length });
    return edits;
  });
}

/** `! [text] (picture.png)`: the sign of a picture has lost its place too. */
function pictureSign({ start, text }: Line, index: number, saw: string): readonly Edit[] {
  if (!/(?:^|[^\w!])! $/.test(text.slice(Math.max(0, index - 3), index)) || !/\.(?:png|jpe?g|gif|svg)\b/i.test(saw))
    return [];
  return [{ start: start + index - 1, end: start + index, text: '' }];
}

function blankEdits(context: RepairContext, line: Line): readonly Edit[] {
  if (!line.text.includes('](')) return [];
  return found(line, BLANKS).flatMap(({ index, 0: saw, 1: url = '' }) => {
    const expected = withoutBlanks(url);
    // Whatever it ends like: once it is put together it is one.
    const whole = /^https?:/.test(url) && !expected.includes('%20');
    if (!whole && !isAddress(url)) return [];
    const start = line.start + index + saw.indexOf(url);
    const edits = [{ start, end: start + url.length, text: expected }];
    note(context, 'link-gap', { start, end: start + url.length }, url.slice(0, 80), expected.slice(0, 80), edits);
    loseMarker(context, { start, end: start + url.length });
    return edits;
  });
}

/** Around the signs of a path blanks are the translator's; others are part of a name. */
function withoutBlanks(url: string): string {
  const hash = url.indexOf('#');
  // The words of a heading in place of its name.
  if (hash >= 0 && hash < url.indexOf(' ') && !/^https?:/.test(url))
    return `${url.slice(0, hash)}#${headingSlug(url.slice(hash).replace(/^#+ ?/, ''))}`;
  return url
    .replace(/^(https?): (?=\/\/)/, '$1:')
    .replace(/ ?([/#?=&]) ?/g, '$1')
    .replace(/ \./g, '.')
    .replaceAll(' ', '%20');
}

/** An address ends like a file, has its blanks in a fragment, or has one or two and no sentence after them. */
function isAddress(url: string): boolean {
  const [first = ''] = url.split(' ', 1);
  return FILE.test(url) || first.includes('#') || (/^https?:/.test(url) && !/ [a-z]{2,} [a-z]| .* .* /.test(url));
}
