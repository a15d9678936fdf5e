import type { Span } from '../../core/types.ts';

/** `<!--$name-->sample<!--/$name-->` */
export interface TokenText extends Span {
  readonly name: string;
  readonly sample: string;
}

/** `<!--issueDescription-->` or its end. */
export interface PartMark extends Span {
  readonly name: string;
  readonly closes: boolean;
}

/** `<video> … </video>` */
export interface CardText extends Span {
  readonly name: string;
  readonly content: string;
}

const MARK = /<!--[ \t]{0,20}(\/?)[ \t]{0,20}\$[ \t]{0,20}([^\s>][^>\r\n]{0,199}?)[ \t]{0,20}-->/y;
const PART =
  /<!--[ \t]{0,20}(\/?)[ \t]{0,20}(issueDescription|rcaDescription|resolutionDetails|recommendedActions|additionalInfo|salutation)[ \t]{0,20}-->/iy;
const CARD = /<(insight|videoGroup|video|azureKB|metric|document|chart)>/iy;

/** A sample is a value, not a passage; a card is a few lines. */
const LONGEST_SAMPLE = 1000;
export const LONGEST_CARD = 10_000;

/** The half of a token that stands at an offset. */
export function tokenMarkAt(text: string, at: number): PartMark | null {
  return markAt(MARK, text, at);
}

export function partAt(text: string, at: number): PartMark | null {
  return markAt(PART, text, at);
}

function markAt(pattern: RegExp, text: string, at: number): PartMark | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match?.[2] === undefined) return null;
  return { name: match[2], closes: match[1] === '/', start: at, end: at + match[0].length };
}

/** The token that starts at an offset; its ends may differ in case. */
export function tokenAt(text: string, at: number): TokenText | null {
  const open = tokenMarkAt(text, at);
  if (open === null || open.closes) return null;
  const next = text.slice(open.end, open.end + LONGEST_SAMPLE).indexOf('<!--');
  const close = next < 0 ? null : tokenMarkAt(text, open.end + next);
  if (close === null || !close.closes || close.name.toLowerCase() !== open.name.toLowerCase()) return null;
  return { name: open.name, sample: text.slice(open.end, close.start), start: at, end: close.end };
}

/** The card that starts at an offset. */
export function cardAt(text: string, at: number): CardText | null {
  CARD.lastIndex = at;
  const match = CARD.exec(text);
  if (match?.[1] === undefined) return null;
  const name = match[1].toLowerCase();
  const from = at + match[0].length;
  const rest = text.slice(from, from + LONGEST_CARD);
  const length = rest.toLowerCase().indexOf(`</${name}>`);
  if (length < 0) return null;
  return { name, content: rest.slice(0, length), start: at, end: from + length + name.length + 3 };
}
