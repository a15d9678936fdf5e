import type { Span } from './types.ts';

// Zero-width blanks and joiners, marks of direction, and byte order marks inside a text.
export const INVISIBLE = /[\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
const RUN = /[\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;
const JOINERS = /^[\u200c\u200d]+$/;
const DIRECTION = /^[\u061c\u200e\u200f\u202a-\u202c\u2066-\u2069]+$/;
/** Letters and signs that no joiner changes; anything else may need one. */
const UNJOINED = /^(?:[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{P}\s]|[\u0020-\u007e])?$/u;
const RIGHT_TO_LEFT = /[\u0590-\u05ff\u0600-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** More runs than this in one text have no purpose that anybody could see. */
const MANY = 50_000;

/** How far a mark of direction may stand from the letters that it is for. */
const REACH = 200;

export function hasInvisible(text: string): boolean {
  return INVISIBLE.test(text);
}

/**
 * Runs of characters that nobody sees and that say nothing. Joiners stay beside emoji and letters of
 * scripts that are joined, marks of direction near letters that are written from right to left.
 */
export function invisibleIn(text: string): readonly Span[] {
  if (!hasInvisible(text)) return [];
  const bothWays = RIGHT_TO_LEFT.test(text);
  return Array.from(text.matchAll(RUN), ({ 0: run, index }) => ({ run, start: index, end: index + run.length }))
    .filter(({ run, start, end }, i) => i > MANY || !hasPurpose(text, run, { start, end }, bothWays))
    .map(({ start, end }) => ({ start, end }));
}

function hasPurpose(text: string, run: string, place: Span, bothWays: boolean): boolean {
  return JOINERS.test(run) ? isJoining(text, place) : bothWays && DIRECTION.test(run) && isDirecting(text, place);
}

function isJoining(text: string, { start, end }: Span): boolean {
  return !UNJOINED.test(characterBefore(text, start)) || !UNJOINED.test(characterAt(text, end));
}

function isDirecting(text: string, place: Span): boolean {
  return RIGHT_TO_LEFT.test(lineAround(text, place));
}

/** The line that a place stands in, as far as it matters. */
function lineAround(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  return before.slice(before.lastIndexOf('\n') + 1) + (/^.*/.exec(text.slice(end, end + REACH))?.[0] ?? '');
}

function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function characterBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1);
  return characterAt(text, low >= 0xdc00 && low <= 0xdfff ? at - 2 : at - 1);
}

/** The text without them. */
export function withoutInvisible(text: string): string {
  const spans = invisibleIn(text);
  if (spans.length === 0) return text;
  const ends = [0, ...spans.map(({ end }) => end)];
  return ends.map((end, i) => text.slice(end, spans[i]?.start ?? text.length)).join('');
}
