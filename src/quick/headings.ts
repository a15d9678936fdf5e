import { headingSlug } from '../core/slug.ts';
import { squeeze } from '../core/text.ts';
import { isSafeUrl } from '../core/url.ts';
import { namesOf, orderNames } from '../normalize/index.ts';
import { giveUp, type Scan } from './scan.ts';
import { endOfTag } from './tags.ts';

const CODE = /`([^`\s](?:[^`\n]*[^`\s])?)`(?!`)/y;

/** A heading of words, code and names; anything else is for the full reader. */
export function readHeadingText(
  scan: Scan,
  { start, from, end }: { readonly start: number; readonly from: number; readonly end: number },
): void {
  const { text, out } = scan;
  const to = withoutSigns(text, from, end);
  const names: string[] = [];
  let words = '';
  let last = from;
  for (let i = from; i < to;) {
    const code = text.charCodeAt(i);
    if (code > 126 || PLAIN[code] === 1) {
      i++;
      continue;
    }
    const sign = readSign(scan, i, to, names);
    if (sign === null) return void giveUp(scan);
    if (sign.words !== null) {
      words += text.slice(last, i) + sign.words;
      last = sign.end;
    }
    i = sign.end;
  }
  const own = squeeze(words + text.slice(last, to));
  const depth = (from - start) as 1;
  if (out.outline.length === 0 && depth === 1) out.h1 = own;
  const heading = {
    depth,
    text: own,
    names: orderNames([...names, ...scan.above]),
    slug: headingSlug(own),
    span: { start, end },
  };
  out.outline.push({ type: 'heading', heading });
}

/** A sign with what belongs to it, and the words that readers see of it; null where they are its own. */
interface Sign {
  readonly end: number;
  readonly words: string | null;
}

/** Reads a sign; null for one that is not understood. */
function readSign(scan: Scan, at: number, to: number, names: string[]): Sign | null {
  const { text } = scan;
  const code = text.charCodeAt(at);
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)];
  const itself = { end: at + 1, words: null };
  switch (code) {
    case 60:
      return readName(scan, at, to, names);
    case 96:
      return before === 96 ? null : wordsOf(CODE, text, at);
    case 92:
      return PUNCTUATION.test(text.charAt(at + 1)) && at + 1 < to ? { end: at + 2, words: text.charAt(at + 1) } : null;
    case 91:
      return before === 33 ? null : readLink(scan, at, to);
    case 42:
      return wordsOf(STRONG, text, at);
    case 95:
      return isWord(before) && isWord(after) ? itself : null;
    case 38:
      return after === 35 || isWord(after) ? null : itself;
    case 58:
      return after === 47 ? null : itself;
    case 64:
      return isWord(before) && isWord(after) ? null : itself;
    default:
      return null;
  }
}

function wordsOf(expression: RegExp, text: string, at: number): Sign | null {
  expression.lastIndex = at;
  const words = expression.exec(text)?.[1];
  return words === undefined ? null : { end: expression.lastIndex, words };
}

/** `<a name="…">` and its end: names of the heading. */
function readName(scan: Scan, at: number, to: number, names: string[]): Sign | null {
  const end = endOfTag(scan, at, to);
  const found = end > 0 && end <= to ? namesOf(scan.text.slice(at, end)) : null;
  if (found === null) return null;
  for (const name of found) names.push(name);
  return { end, words: '' };
}

/** A link of plain words. */
function readLink({ text, out, labels }: Scan, at: number, to: number): Sign | null {
  LINK.lastIndex = at;
  const [whole = '', words = '', url = ''] = LINK.exec(text) ?? [];
  const end = at + whole.length;
  if (words.trim() === '' || labels !== null || end > to || !isSafeUrl(url)) return null;
  const from = at + words.length + 3;
  const address = url === '' ? null : { start: from, end: from + url.length };
  out.links.push({ kind: 'link', url, span: { start: at, end }, address });
  return { end, words };
}

const LINK = /\[([^[\]\\`*_<&~!:@\n]*)\]\(([^\s()<>\\&"']*)\)/y;
const STRONG = /(?<=[\s>])\*\*([\p{L}\p{N}](?:[^*_`[\]<&~:@\\\n]*[\p{L}\p{N}])?)\*\*(?=\s|$)/uy;
const PUNCTUATION = /[!-/:-@[-`{-~]/;

function isWord(code: number): boolean {
  return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123);
}

// All signs but these are only themselves: \ ` * _ [ ] < & : @ ~
const PLAIN = new Uint8Array(128).fill(1);
for (const sign of '\\`*_[]<&:@~') PLAIN[sign.charCodeAt(0)] = 0;

/** Where the text ends: blanks and a closing run of `#` are none of it. */
function withoutSigns(text: string, from: number, end: number): number {
  const isBlank = (i: number): boolean => text.charCodeAt(i) === 32 || text.charCodeAt(i) === 9;
  let to = end;
  while (to > from && isBlank(to - 1)) to--;
  let signs = to;
  while (signs > from && text.charCodeAt(signs - 1) === 35) signs--;
  if (signs === to || (signs > from && !isBlank(signs - 1))) return to;
  while (signs > from && isBlank(signs - 1)) signs--;
  return signs;
}
