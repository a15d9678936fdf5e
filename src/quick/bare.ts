import { addressIn } from '../markdown/index.ts';
import type { Span } from '../core/types.ts';
import { giveUp, type Scan } from './scan.ts';

const ADDRESS = /https?:\/\/[a-z\d-]+(?:\.[a-z\d-]+)*(?=[\s/:?#,;!"')|<]|\.(?!\w)|$)[^\s|<>[\]()`\\*"“”]*/iy;
const SIGNS = /^[\w./:?=#%+~!,;@$&{}'-]*[\w/=-]$/;
const TRAIL = /[.,:;!?']+$/;
const MAIL = /[a-z\d](?:[a-z\d.+-]*[a-z\d])?@[a-z\d]+(?:[.-][a-z\d]+)*/iy;
/** What an address of mail is made of, before its `@`. */
const LOCAL = /[a-z\d.+_-]/i;

/** Addresses without brackets are links to the engine; those that end in an odd way are left to it. */
export function readBare(scan: Scan, from: number, links: number): void {
  const { text, bare } = scan;
  // An open bracket may keep the engine from seeing them.
  if (scan.opens.length > 0 || scan.openBracket) giveUp(scan);
  for (const at of bare)
    if (!(text.charCodeAt(at) === 64 ? readMail : readAddress)(scan, at, from, links)) giveUp(scan);
  bare.length = 0;
}

function readAddress(scan: Scan, at: number, from: number, links: number): boolean {
  const { text } = scan;
  const start = schemeBefore(text, at, from);
  // `tcp://x`, `https://<name>`: no address that the engine knows.
  if (start < 0 || NO_HOST.test(text.charAt(at + 3))) return !/^www\./i.test(text.slice(at + 3, at + 7));
  if (!(start === from || BEFORE.has(text.charCodeAt(start - 1)))) return false;
  ADDRESS.lastIndex = start;
  const run = ADDRESS.exec(text)?.[0] ?? '';
  const url = run.replace(TRAIL, '');
  if (!SIGNS.test(url) || /&\w*;|_(?!\w)|\b_|~~|@/.test(run)) return false;
  if (!mayEnd(scan, start + run.length, from)) return false;
  addBare(scan, url, { start, end: start + url.length }, links);
  return true;
}

/** Where `http` or `https` starts that stands before a place; -1 where other letters stand there, or none. */
function schemeBefore(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && LETTER.test(text.charAt(start - 1))) start--;
  const length = at - start;
  return (length === 4 || length === 5) && /^https?$/i.test(text.slice(start, at)) ? start : -1;
}

const LETTER = /[a-z]/i;
/** What no host starts with; nothing stands there at the end of the text. */
const NO_HOST = /^$|[\s*<`'"\\{[)%$]/;

/** An address of mail; without a dot in its second part it is none. */
function readMail(scan: Scan, at: number, from: number, links: number): boolean {
  const { text } = scan;
  let start = at;
  while (start > from && at - start < 100 && LOCAL.test(text.charAt(start - 1))) start--;
  if (!(start === from || BEFORE.has(text.charCodeAt(start - 1)))) return false;
  MAIL.lastIndex = start;
  const mail = MAIL.exec(text)?.[0] ?? '';
  const after = text.slice(start + mail.length, start + mail.length + 2);
  if (mail === '' || !/^(?:[.,]?(?:[\s<]|$)|[)'|*])/.test(after)) return false;
  if (/@.*\./.test(mail)) addBare(scan, `mailto:${mail}`, { start, end: start + mail.length }, links);
  return true;
}

/** Blank, `(`, `"`, `'`, `*`, `:`, `|`, `>`, `-`, `=`, `“`, `”`: anything else before an address is rare. */
const BEFORE: ReadonlySet<number> = new Set([32, 40, 34, 39, 42, 58, 124, 62, 45, 61, 0x201c, 0x201d]);

const END = /[)*"'.,:;!?]*(?=[\s<]|$)/y;

/** What may end an address: a blank, signs that are none of it, or the bar of a row. */
function mayEnd({ text }: Scan, stop: number, from: number): boolean {
  END.lastIndex = stop;
  return END.test(text) || (text.charCodeAt(stop) === 124 && text.charCodeAt(from) === 124);
}

/** Among the other links of the line, where it stands. */
function addBare(scan: Scan, url: string, span: Span, links: number): void {
  const { out, text } = scan;
  let at = out.links.length;
  for (; at > links && (out.links[at - 1]?.span.start ?? 0) > span.start; at--)
    if (out.links[at - 1]?.kind === 'include') giveUp(scan);
  out.links.splice(at, 0, { kind: 'link', url, span, address: addressIn(text, 'link', url, span) });
}
