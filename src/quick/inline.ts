import { closeBracket } from './brackets.ts';
import { readBare } from './bare.ts';
import { giveUp, IMAGE, LINK, noteBar, type Scan } from './scan.ts';
import { readTag } from './tags.ts';

// What may be more than itself: \ ` [ ] < : @ * _ ~
const SIGN = new Uint8Array(128);
for (const sign of '\\`[]<:@*_~') SIGN[sign.charCodeAt(0)] = 1;

/** Links, tags and names of one line of text. What goes on over the line's end is given up. */
export function readInline(scan: Scan, from: number, end: number): number {
  const { text } = scan;
  const opens = scan.opens;
  opens.length = 0;
  const links = scan.out.links.length;
  for (let i = from; i < end;) {
    const code = text.charCodeAt(i);
    if (code > 127 || SIGN[code] === 0) i++;
    else i = readSign(scan, code, i, end);
    if (i < 0) return -1;
  }
  if (opens.length > 0) scan.openBracket = true;
  if (scan.marks > 0) return giveUp(scan);
  if (scan.bare.length > 0) readBare(scan, from, links);
  return -1;
}

/** Place after a sign and what belongs to it; -1 where the page is given up. */
function readSign(scan: Scan, code: number, at: number, end: number): number {
  switch (code) {
    case 92:
      return readEscape(scan, at);
    case 96:
      return readCode(scan, at, end);
    case 91:
      return openBracket(scan, at);
    case 93:
      return closeBracket(scan, at, end);
    case 60:
      return readTag(scan, at, end);
    case 58:
      if (scan.text.charCodeAt(at + 1) !== 47 || scan.text.charCodeAt(at + 2) !== 47) return at + 1;
      scan.bare.push(at);
      return at + 3;
    case 42:
    case 95:
    case 126:
      // Emphasis in emphasis may be deeper than anybody reads.
      return scan.emphases++ < MAX_EMPHASES ? at + 1 : giveUp(scan);
    default:
      // An address of mail, if letters stand on both sides.
      if (/[\w.+-]@[^\s]/.test(scan.text.slice(at - 1, at + 2))) scan.bare.push(at);
      return at + 1;
  }
}

/** More signs of emphasis than this in one paragraph may stand in each other. */
const MAX_EMPHASES = 90;

/** A sign that is only itself; not for those who look at the text afterwards. */
function readEscape(scan: Scan, at: number): number {
  const { text } = scan;
  const next = text.charCodeAt(at + 1);
  const seen = (next === 96 && scan.openTick) || (next === 91 && /[!a]/i.test(text.charAt(at + 2)));
  return seen ? giveUp(scan) : at + 2;
}

/** More brackets than this on one line are no text. */
const MAX_OPEN = 60;

function openBracket(scan: Scan, at: number): number {
  const { text, opens } = scan;
  if (opens.length === MAX_OPEN) return giveUp(scan);
  const image = text.charCodeAt(at - 1) === 33 && text.charCodeAt(at - 2) !== 92;
  const next = text.charCodeAt(at + 1);
  if (next === 94) return giveUp(scan);
  if (next === 33 && text.charCodeAt(at + 2) !== 91) scan.marks++;
  scan.linksAt[opens.length] = scan.out.links.length;
  scan.states[opens.length] = image ? IMAGE : LINK;
  opens.push(at);
  return at + 1;
}

/** A code span; marks without a partner are text, unless it stands on another line of the paragraph. */
function readCode(scan: Scan, at: number, end: number): number {
  const { text } = scan;
  if (scan.openTick) return giveUp(scan);
  let from = at;
  while (text.charCodeAt(from) === 96) from++;
  const length = from - at;
  let bar = false;
  for (let i = from; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 124) bar = true;
    if (code !== 96) continue;
    let to = i;
    while (text.charCodeAt(to) === 96) to++;
    if (to - i === length) return bar ? noteBar(scan, to) : to;
    i = to;
  }
  // Everything else on this line would have to be looked at twice.
  if (text.indexOf('`', from) < end && text.indexOf('`', from) >= 0) return giveUp(scan);
  scan.openTick = true;
  return from;
}
