import { mayStartItem } from '../repair/index.ts';
import { goOn } from './containers.ts';
import { readDefinition } from './definitions.ts';
import { readInline } from './inline.ts';
import { readInstruction } from './instructions.ts';
import { headingBelow } from './leaves.ts';
import { giveUp, QUOTE, type Scan } from './scan.ts';
import { isUnderline } from './signs.ts';

/** A line of text: the first of a paragraph, or one that goes on with it. */
export function readText(scan: Scan, at: number, end: number): number {
  const { text } = scan;
  const code = text.charCodeAt(at);
  scan.words = true;
  // `##Heading`, `---` below a text, `1.Item`: repairs may see more in them.
  if (!scan.repaired && (code === 35 || isUnderline(text, at, end) || mayStartItem(text, at, code)))
    return giveUp(scan);
  if (scan.paragraph) {
    if (isDelimiterRow(text, at, end)) {
      if (scan.barred) return giveUp(scan);
      scan.table = true;
      return -1;
    }
    if (code === 91 && isAlertLine(text, at, end)) return giveUp(scan);
    // Names on several lines above a heading.
    if (code === 60 && namesOn(scan, at, end) !== 0) return giveUp(scan);
  } else {
    scan.paragraph = true;
    scan.table = false;
    scan.openTick = false;
    scan.emphases = 0;
    scan.openBracket = false;
    if (code === 91) {
      const read = startsWithBracket(scan, at, end);
      if (read !== 0) return read;
    } else if (code === 60) {
      const names = namesOn(scan, at, end);
      if (names !== 0) return names;
    } else if (code === 38 && /^&(?:#|l)/i.test(text.slice(at, at + 2))) return giveUp(scan);
    else if (
      (code === 42 || code === 95) &&
      scan.containers.at(-1) === QUOTE &&
      /^[*_]+[\p{L} ]{1,60}\s*[:.!]*\s*[*_]/u.test(text.slice(at, end))
    )
      return giveUp(scan);
  }
  scan.barred = false;
  return readInline(scan, at, end);
}

/** A definition, the marker of an alert, or text: 0. */
function startsWithBracket(scan: Scan, at: number, end: number): number {
  const { text } = scan;
  if (scan.labels !== null) {
    const read = readDefinition(scan, at, end);
    if (read !== 0) return read;
  }
  const next = text.charCodeAt(at + 1);
  if (next === 33 && (isAlertLine(text, at, end) || matches(DIV, text.slice(at, end)))) return readAlert(scan, end);
  if (next === 33) {
    const read = readInstruction(scan, at, end);
    if (read !== 0) return read;
  }
  if ((next === 65 || next === 97) && /^\[azure\./i.test(text.slice(at, at + 7))) return giveUp(scan);
  // A box to tick, at the start of a list item.
  if (text.charCodeAt(at + 2) === 93 && (next === 32 || next === 120 || next === 88)) return giveUp(scan);
  return 0;
}

const ALERT = /\[!(?:note|tip|important|warning|caution)\][ \t]*$/iy;

function isAlertLine(text: string, at: number, end: number): boolean {
  return text.charCodeAt(at + 1) === 33 && text.charCodeAt(at + 2) !== 91 && matches(ALERT, text.slice(at, end));
}

/** The marker of an alert stands on a line of its own, and its text right below in the same quote. */
function readAlert(scan: Scan, end: number): number {
  const { text, containers } = scan;
  if (containers.at(-1) !== QUOTE) return giveUp(scan);
  let below = text.indexOf('\n', end) + 1;
  let rest = restOf(scan, below);
  if (rest === null || JOINS.test(rest)) return giveUp(scan);
  for (let blank = 0; rest !== null && BLANK.test(rest) && blank < MAX_BLANK; blank++) {
    below = text.indexOf('\n', below) + 1;
    rest = restOf(scan, below);
  }
  if (rest === null || /^\s*(?:$|\[!|\[azure)/i.test(rest)) return giveUp(scan);
  scan.alert = true;
  return -1;
}

const BLANK = /^[ \t\r]*$/;

/** Empty lines between the marker of an alert and its text. */
const MAX_BLANK = 3;

/** What would be mistaken for a part of the marker's paragraph is put right by a repair. */
const JOINS = /^[ \t]*(?:\d{1,9}[.)][ \t]|={2,}[ \t]*$|-{2,}[ \t]*$)|^ {4}/;

/** A line behind the signs of the containers that we are in; null where it leaves one. */
function restOf(scan: Scan, start: number): string | null {
  if (start === 0) return null;
  const newline = scan.text.indexOf('\n', start);
  const end = newline < 0 ? scan.text.length : newline;
  let at = start;
  for (const container of scan.containers) {
    at = goOn(scan, container, at, end);
    if (at < 0) return null;
  }
  return scan.text.slice(at, end);
}

const DIV = /\[!div(?:[ ]+[a-z\d]+[ ]*=[ ]*"(?:[\w ,.:()/-](?!_ |\/\/| _))*")*[ ]*\][ \t]*$/iy;

const NAMES = /(?:<a[ ]+(?:name|id)="[^"&<>]*"[ ]*>[ ]*<\/a>[ ]*)+$/iy;
const NAME = /"([^"]*)"/g;

/** A line with nothing but names above a heading, whose names they are; 0 for any other line. */
function namesOn(scan: Scan, at: number, end: number): number {
  const { text } = scan;
  const last = text.charCodeAt(end - 1);
  if (last !== 62 && last !== 32) return 0;
  const below = headingBelow(text, end);
  if (below === 'none') return 0;
  const line = text.slice(at, end);
  if (/[^\s<>][^<>]*$/.test(line)) return 0;
  if (below === 'maybe' || scan.containers.length > 0 || !matches(NAMES, line))
    return /<\/?a\b/i.test(line) ? giveUp(scan) : 0;
  scan.above = Array.from(line.matchAll(NAME), ([, name = '']) => name);
  return -1;
}

function isDelimiterRow(text: string, at: number, end: number): boolean {
  let dashes = 0;
  for (let i = at; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 45) dashes++;
    else if (code !== 124 && code !== 32 && code !== 58 && code !== 9) return false;
  }
  return dashes > 0;
}

function matches(expression: RegExp, text: string): boolean {
  expression.lastIndex = 0;
  return expression.test(text);
}
