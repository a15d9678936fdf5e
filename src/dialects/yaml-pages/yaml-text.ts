import type { YamlText } from './yaml-tree.ts';

/** A stretch of a scalar's text: as it stands in the file, or as it has to be written instead. */
export type Piece = { readonly start: number; readonly end: number } | string;

const BLANK = /[ \t\r\n]*/y;
const LINE_END = /[\r\n]/;
/** What stands before the text of a scalar: the head of a block, or a quote. */
const BEFORE = /(?:[|>][^\r\n]*(?:\r\n?|\n)|["'])?/y;

/**
 * A scalar of any style as pieces of the file's own text: words stay in their places, and only the
 * blanks that YAML folds and the signs that it escapes are written anew.
 */
export function piecesOf(source: string, { value, span }: YamlText): readonly Piece[] {
  const head = matchAt(BEFORE, source, span.start);
  const quote = head.endsWith('"') ? '"' : head.endsWith("'") ? "'" : '';
  const out: Piece[] = [];
  const keep = (start: number, end: number): void => {
    const last = out.at(-1);
    if (typeof last === 'object' && last.end === start) out[out.length - 1] = { start: last.start, end };
    else out.push({ start, end });
  };
  let at = span.start + head.length;
  let i = 0;
  while (i < value.length) {
    if (quote === '"' && at < span.end && source[at] === '\\') {
      const [read, given] = escaped(source, at);
      if (given > 0) out.push(value.slice(i, i + given));
      at += read;
      i += given;
      continue;
    }
    const blanks = matchAt(BLANK, source, at);
    if (blanks !== '') {
      const wanted = wantedBlanks(value, i, blanks, quote === '"');
      if (wanted === blanks) keep(at, at + blanks.length);
      else if (wanted !== '') out.push(wanted);
      at += blanks.length;
      i += wanted.length;
    } else if (at < span.end && source[at] === value[i]) {
      keep(at, ++at);
      if (quote === "'" && value[i] === "'") at++;
      i++;
    } else {
      out.push(value.slice(i));
      break;
    }
  }
  return out;
}

/** What blanks of the file stand for in the value. */
function wantedBlanks(value: string, at: number, blanks: string, folded: boolean): string {
  const run = matchAt(BLANK, value, at);
  // Between double quotes a blank of the value may also be an escape that comes next.
  if (!folded) return run;
  const lines = blanks.split(/\r\n?|\n/).length - 1;
  return run.slice(0, lines === 0 ? blanks.length : Math.max(1, lines - 1));
}

/** Length of an escape in the file, and of what it stands for. */
function escaped(source: string, at: number): readonly [read: number, given: number] {
  const sign = source[at + 1] ?? '';
  if (LINE_END.test(sign)) return [1 + matchAt(BLANK, source, at + 1).length, 0];
  const digits = { x: 2, u: 4, U: 8 }[sign] ?? 0;
  const wide = digits === 8 && Number.parseInt(source.slice(at + 2, at + 10), 16) > 0xffff;
  return [2 + digits, wide ? 2 : 1];
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
