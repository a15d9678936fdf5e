import { headingSlug } from '../core/slug.ts';
import { textBetween, wordAt, type Flat } from './flat.ts';
import { bare, endsSentence, isJoiner, isStarter, type Names } from './sentences.ts';

/** Longest heading looked for, in words. */
const MAX_WORDS = 24;
/** Headings that end where the text below starts, whatever their length says. */
const USUAL =
  /^(?:next steps?|related (?:content|articles|links)|prerequisites|before you begin|clean up(?: resources| deployment)?|see also|overview|limitations|known issues|troubleshoot(?:ing)?|summary|considerations|faq|frequently asked questions|requirements|permissions|pricing|syntax|examples?|parameters|remarks|background|introduction|supported regions|nästa steg|förutsättningar|krav|översikt|volgende stappen|vereisten|overzicht|étapes suivantes|prochaines étapes|prérequis)$/i;
export function isUsualHeading(text: string): boolean {
  return USUAL.test(text);
}

const STRONG = /^(?:the|you|this|in|to|if|when|for|after|these|your|before|it|there|an?|by|as|with|we)$/i;

export interface HeadingEnd {
  /** The word after the heading. */
  readonly end: number;
  readonly sure: boolean;
}

export interface HeadingContext {
  readonly flat: Flat;
  readonly inside: Uint8Array;
  readonly names: Names;
  /** Sections that links of the text lead to. */
  readonly fragments: ReadonlySet<string>;
  /** Whether a line may end before a word, as far as other versions tell. */
  readonly may: (i: number) => boolean;
}

/** Where the heading ends whose text starts at `from`; what follows at `to` is no text. */
export function headingEnd(context: HeadingContext, start: number, to: number): HeadingEnd {
  const { flat, fragments, may } = context;
  const from = afterName(context, start, to);
  const last = Math.min(sentenceEnd(flat, from, to), from + MAX_WORDS);
  if (fragments.size > 0) {
    for (let end = Math.min(last, from + 18); end > from; end--) {
      if ((end === to || may(end)) && fragments.has(headingSlug(plain(textBetween(flat, from, end)))))
        return { end, sure: true };
    }
  }
  let best = { end: Math.min(to, from + 6), score: -1.5 };
  for (let end = from + 1; end < last; end++) {
    const score = may(end) && context.inside[end] !== 1 ? scoreOf(context, from, end) : -Infinity;
    if (score > best.score + 1e-9) best = { end, score };
  }
  const alone = to - from <= 10 && !/[.!?:]$/.test(wordAt(flat, to - 1));
  if (alone && best.score < 4) return { end: to, sure: true };
  return { end: best.score > 0.5 || to - from > MAX_WORDS ? best.end : to, sure: false };
}

/** The first word of the text itself: a name may stand in front of it. */
function afterName({ flat, inside }: HeadingContext, start: number, to: number): number {
  let from = start;
  if (wordAt(flat, start) === '<a') while (from + 1 < to && inside[from + 1] === 1) from++;
  return from;
}

/** The first full stop: no heading goes on behind one. */
function sentenceEnd(flat: Flat, from: number, to: number): number {
  for (let i = from + 2; i < Math.min(to, from + MAX_WORDS); i++) {
    if (/\p{L}[.:]$/u.test(wordAt(flat, i)) && endsSentence(wordAt(flat, i))) return i + 1;
  }
  return to;
}

/** A heading's text without marks, as its id is made from. */
function plain(text: string): string {
  return text.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]|<[^>]*>/g, '');
}

/** How well a heading could end before a word. */
function scoreOf({ flat, names }: HeadingContext, from: number, end: number): number {
  const [word, before, next] = [wordAt(flat, end), wordAt(flat, end - 1), wordAt(flat, end + 1)];
  const length = end - from;
  let score = startScore(word, next, names, length);
  if (isJoiner(before)) score -= 4;
  if (before.endsWith(',')) score -= 4;
  if (names.together(before, word)) score -= 3;
  else if (names.together(word, next)) score += 1;
  if (/^(?:step|option|scenario|part|phase)$/i.test(wordAt(flat, end - 2)) && /^[\dA-Z]{1,2}[:.]$/.test(before))
    score -= 4;
  if (/[?!]$/.test(before)) score += 4;
  if (/[.:]$/.test(before) && !/^\d+[.:]$/.test(before)) score -= 2;
  score -= Math.max(0, length - 9) * 0.35;
  const usual = length <= 4 && USUAL.test(textBetween(flat, from, end));
  if (usual) score += 3;
  else if (length === 1) score -= 1.2;
  return score;
}

function startScore(word: string, next: string, names: Names, length: number): number {
  const text = bare(word);
  if (!/^\p{Lu}/u.test(text)) return /^[[`]/.test(word) && length >= 2 ? 0.2 : 0;
  let score = 1;
  if (isStarter(text)) score += 3;
  else score += names.words.has(text) ? -0.5 : 0.7;
  if (STRONG.test(text)) score += 2;
  if (/^\p{Ll}/u.test(next)) score += 1;
  else if (/^\p{Lu}/u.test(next)) score -= 0.3;
  return score;
}
