import { occurs } from '../core/text.ts';
import { note } from '../core/notes.ts';
import type { Edit } from '../core/types.ts';
import { isShut, shutParts } from './inline.ts';
import type { Line } from './scan/lines.ts';
import { breakEdits } from './link-break.ts';
import { loseMarker, type Repair, type RepairContext } from './repair.ts';

const URL = String.raw`https?://[^\s()[\]<>"]+`;
const PATH = String.raw`[\w.~/%-]+\.(?:md|html?|aspx|png|jpe?g|gif|svg|pdf|zip)(?:[?#][\w=&.-]*)?|/[\w./%-]+|#[\w.-]+`;
const LABEL = String.raw`\[(?![ xX!^]?\])(?!\^|!)[^[\]]{1,300}\]`;

// `[text][https://…]`, also with a blank between, and with the brackets changed: `(text)[https://…]`.
const BRACKETS = new RegExp(String.raw`(?:${LABEL}|\([^()[\]]{1,300}\)) ?\[(${URL})[ \t]?\]`, 'g');
// `[text] (url)`: between the parentheses stands nothing but an address.
const GAP = new RegExp(String.raw`${LABEL}([ \t\u00a0]{1,3})\([ \t]*(?:${URL}|${PATH})[ \t]*\)(?!\()`, 'g');
// `[text](a b.md)`: an address with blanks, known by its start or its end; a title is another thing.
const BLANKS = /\]\([ \t]*((?:https?:\/\/[^\s()<>"'|]+|[\w./%-]+)(?: [^\s()<>"'|]+){1,12})[ \t]*\)/g;
const FILE = /\.(?:md|html?|png|jpe?g|gif|svg|pdf|zip)(?:#[\w-]*)?$/i;

/** `[text][https://…]` → `[text](https://…)`. */
export const referenceAddress: Repair = {
  may: (text) => occurs(text, '[http', (at) => /[\])]/.test(text.charAt(at - 1)) || text.slice(at - 2, at) === '] '),
  edits: (context) => {
    const defined = labelsIn(context.text);
    return context.lines.flatMap((line) => (line.text.includes('[http') ? addressEdits(context, line, defined) : []));
  },
};

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

/** A blank between the parts of a link, or inside of its address. */
function isGap(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 40) return hasBlank(text, at + 1);
  if (code === 10 || code === 13)
    return text.startsWith('(http', code === 13 && text[at + 1] === '\n' ? at + 2 : at + 1);
  return (code === 32 || code === 160) && text.charCodeAt(at + 1) === 40 && text.charCodeAt(at - 2) !== 91;
}

function hasBlank(text: string, from: number): boolean {
  for (let at = from; at < from + MAX_ADDRESS; at++) {
    const code = text.charCodeAt(at);
    if (code === 32) return /[^\s"')]/.test(text.charAt(at + 1)) && at > from;
    if (code === 41 || code === 10 || code === 91 || code === 93 || Number.isNaN(code)) return false;
  }
  return false;
}

/** Labels that the text defines, lower case. */
function labelsIn(text: string): ReadonlySet<string> {
  return new Set(
    Array.from(text.matchAll(/^[ \t>]{0,9}\[([^\]\n]{1,300})\]:/gm), ([, label = '']) => label.toLowerCase()),
  );
}

function addressEdits(context: RepairContext, line: Line, defined: ReadonlySet<string>): readonly Edit[] {
  return found(line, BRACKETS).flatMap(({ index, 0: saw, 1: url = '' }) => {
    if (defined.has(url.toLowerCase())) return [];
    const start = line.start + index;
    const bracket = saw.lastIndexOf('[');
    note(context, 'reference-address', { start, end: start + saw.length }, saw.slice(0, 80));
    loseMarker(context, { start: start + bracket + 1, end: start + bracket + 1 + url.length });
    const label = saw.startsWith('(') ? saw.slice(1, saw.lastIndexOf(')', bracket)) : null;
    const gap = saw.slice(0, bracket).trimEnd().length;
    return [
      ...(label === null
        ? []
        : [
            { start, end: start + 1, text: '[' },
            { start: start + 1 + label.length, end: start + 2 + label.length, text: ']' },
          ]),
      { start: start + gap, end: start + bracket + 1, text: '(' },
      { start: start + bracket + 1 + url.length, end: start + saw.length, text: ')' },
    ];
  });
}

function gapEdits(context: RepairContext, line: Line, defined: ReadonlySet<string>): readonly Edit[] {
  if (!/\][ \u00a0\t]+\(/.test(line.text)) return [];
  return found(line, GAP).flatMap(({ index, 0: saw, 1: gap = '' }) => {
    const label = saw.slice(0, saw.indexOf(']') + 1);
    // A reference that is defined, or one with two parts, is a link already; `f[0] (x)` is code.
    if (/[\p{L}\p{N}\])]/u.test(line.text.charAt(index - 1)) || defined.has(label.slice(1, -1).toLowerCase()))
      return [];
    const start = line.start + index;
    note(context, 'link-gap', { start, end: start + saw.length }, saw.slice(0, 80));
    loseMarker(context, { start: start + label.length, end: start + saw.length });
    return [{ start: start + label.length, end: start + label.length + gap.length, text: '' }];
  });
}

function blankEdits(context: RepairContext, line: Line): readonly Edit[] {
  if (!line.text.includes('](')) return [];
  return found(line, BLANKS).flatMap(({ index, 0: saw, 1: url = '' }) => {
    if (!isAddress(url)) return [];
    const start = line.start + index + saw.indexOf(url);
    const expected = url.replaceAll(' ', '%20');
    note(context, 'link-gap', { start, end: start + url.length }, url.slice(0, 80), expected.slice(0, 80));
    loseMarker(context, { start, end: start + url.length });
    return [{ start, end: start + url.length, text: expected }];
  });
}

/** An address ends like a file, or has one or two blanks and no sentence after them. */
function isAddress(url: string): boolean {
  return FILE.test(url) || (/^https?:/.test(url) && !/ [a-z]{2,} [a-z]| .* .* /.test(url));
}

/** Matches in a line of text that are not in code. */
function found({ kind, text }: Line, expression: RegExp): readonly RegExpExecArray[] {
  if (kind !== 'text' || text.length > MAX_LINE) return [];
  const matches = [...text.matchAll(expression)];
  if (matches.length === 0) return [];
  const parts = text.includes('`') ? shutParts(text).filter(({ start }) => text[start] === '`') : [];
  return matches.filter(({ index }) => text[index - 1] !== '\\' && !isShut(parts, index));
}

/** Nobody writes longer lines by hand; brackets without end take their time. */
const MAX_LINE = 100_000;
