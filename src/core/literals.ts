import type { Literals } from './types.ts';

const TICK = 96;
/** A code span is not longer than this; two marks further apart belong to two texts. */
const MAX_SPAN = 600;

/**
 * Digests of what stands between the marks of code, blanks left out: in lines of text, and in fenced
 * blocks. They are there to be compared with those of a translation, in which the order of words is
 * another one, and therefore sums.
 */
export function literalsOf(text: string, from: number): Literals {
  let spans = 0;
  let blocks = 0;
  for (let at = text.indexOf('`', from); at >= 0;) {
    const end = endOfRun(text, at);
    const mark = text.slice(at, end);
    const close = text.indexOf(mark, end);
    if (close < 0) at = text.indexOf('`', end);
    else if (mark.length > 2) {
      blocks = (blocks + hashOf(text, end, close)) | 0;
      at = text.indexOf('`', endOfRun(text, close));
    } else if (close - end < MAX_SPAN && endOfRun(text, close) - close === mark.length) {
      spans = (spans + hashOf(text, end, close)) | 0;
      at = text.indexOf('`', close + mark.length);
    } else at = text.indexOf('`', end);
  }
  return { spans, blocks };
}

function endOfRun(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === TICK) end++;
  return end;
}

/** FNV-1a over what is no blank. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code > 32) hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash;
}
