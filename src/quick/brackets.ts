import { isSafeUrl } from '../core/url.ts';
import type { Link } from '../core/types.ts';
import { addressIn } from '../markdown/index.ts';
import { labelOf } from './definitions.ts';
import { readDestination, type Destination } from './destination.ts';
import { giveUp, IMAGE, LINK, noteBar, NOTHING, type Scan } from './scan.ts';

/** Labels are shorter. */
const MAX_LABEL = 400;

/** `]`: the end of a link, of an image, of a reference, or text. */
export function closeBracket(scan: Scan, at: number, end: number): number {
  const { text, opens } = scan;
  const next = text.charCodeAt(at + 1);
  const open = opens.pop();
  if (open === undefined) {
    // Its partner may stand on the line above.
    const goesOn = next === 40 || next === 91 || next === 58 || scan.labels !== null;
    return next === 40 || (scan.openBracket && goesOn) ? giveUp(scan) : at + 1;
  }
  const state = scan.states[opens.length] ?? NOTHING;
  if (state === NOTHING) return next === 40 ? giveUp(scan) : at + 1;
  if (next === 40) {
    const found = readDestination(scan, at + 2, end);
    if (scan.odd) return -1;
    // What is no address may have been meant as one.
    if (found === null) return giveUp(scan);
    return addLink(scan, { open, close: at, state }, found);
  }
  return readReference(scan, { open, close: at, state }, end);
}

interface Brackets {
  readonly open: number;
  readonly close: number;
  readonly state: number;
}

function addLink(scan: Scan, { open, close, state }: Brackets, { from, to, end }: Destination): number {
  const { text, out, opens, bare } = scan;
  const written = text.slice(from, to);
  const plain = !/[\\&]/.test(written);
  const image = state === IMAGE;
  const kind = image ? 'image' : isInclude(text, open, end) ? 'include' : 'link';
  // What is odd about these is for the full reader to say.
  if ((kind === 'include' && !plain) || written.startsWith('..\\') || written.startsWith('...')) return giveUp(scan);
  if (image && /[<[]/.test(text.slice(open + 1, close))) return giveUp(scan);
  if (kind === 'link' && isEmpty(text.slice(open + 1, close))) return giveUp(scan);
  const url = plain ? written : readUrl(written);
  if (!isSafeUrl(url)) return giveUp(scan);
  const start = image ? open - 1 : open;
  const at = scan.linksAt[opens.length] ?? 0;
  const link: Link = {
    kind,
    url,
    span: { start, end },
    address: plain && url !== '' ? { start: from, end: to } : addressIn(text, kind, url, { start, end }),
  };
  if (at === out.links.length) out.links.push(link);
  // Links in its text come after it; a picture's text has none.
  else if (kind !== 'link') return giveUp(scan);
  else out.links.splice(at, 0, link);
  if (kind === 'include') {
    scan.marks--;
    out.outline.push({ type: 'include', link: at });
  }
  while (bare.length > 0 && (bare.at(-1) ?? 0) > open) bare.pop();
  if (!image) closeOuter(scan);
  return hasBar(text, open, end) ? noteBar(scan, end) : end;
}

/** No link stands in another. */
function closeOuter({ opens, states }: Scan): void {
  for (let i = 0; i < opens.length; i++) if (states[i] === LINK) states[i] = NOTHING;
}

function hasBar(text: string, open: number, end: number): boolean {
  const bar = text.indexOf('|', open);
  return bar >= 0 && bar < end;
}

/** An address without its escapes. */
function readUrl(written: string): string {
  return written.replace(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll('&amp;', '&');
}

/** Whether the text of a link may say nothing. */
function isEmpty(text: string): boolean {
  return text.length < 20 && (text.trim() === '' || text.includes('&'));
}

const INCLUDE = /\[!include[-+]?\s*$/i;

/** Whether a link is what an `[!INCLUDE …]` includes. */
function isInclude(text: string, open: number, end: number): boolean {
  if (text.charCodeAt(end) !== 93) return false;
  const before = text.charCodeAt(open - 1);
  return (
    (before === 32 || before === 69 || before === 101 || before === 45 || before === 43) &&
    INCLUDE.test(text.slice(Math.max(0, open - 40), open))
  );
}

/** `[text][label]`, `[label][]`, `[label]`: a reference if the label is defined. */
function readReference(scan: Scan, { open, close, state }: Brackets, end: number): number {
  const { text, labels } = scan;
  if (text.charCodeAt(close + 1) === 91) {
    const to = text.indexOf(']', close + 2);
    if (to < 0 || to >= end || to - close > MAX_LABEL) return giveUp(scan);
    const label = text.slice(close + 2, to);
    const own = label.trim() === '' ? text.slice(open + 1, close) : label;
    if (label.includes('[') || label.includes('\\')) return giveUp(scan);
    if (labels?.has(labelOf(own)) === true) return endReference(scan, { open, close: to, state }, own);
    // An undefined one is a finding, unless the second part is a link itself.
    return text.charCodeAt(to + 1) === 40 && label !== '' ? close + 1 : giveUp(scan);
  }
  if (labels === null || close - open > MAX_LABEL) return close + 1;
  const label = text.slice(open + 1, close);
  return labels.has(labelOf(label)) ? endReference(scan, { open, close, state }, label) : close + 1;
}

function endReference(scan: Scan, { open, close, state }: Brackets, label: string): number {
  scan.used.add(labelOf(label));
  const { bare, text } = scan;
  while (bare.length > 0 && (bare.at(-1) ?? 0) > open) bare.pop();
  if (state === LINK) closeOuter(scan);
  return hasBar(text, open, close + 1) ? noteBar(scan, close + 1) : close + 1;
}
