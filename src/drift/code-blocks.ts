import type { Edit, Span } from '../core/types.ts';
import type { Code, Codes } from './code.ts';
import type { Difference } from './difference.ts';

/** Blocks one by one, where there are as many; only what is no comment and no text in quotes counts. */
export function compareBlocks(mine: Codes, theirs: Codes): readonly Difference[] {
  if (mine.blocks.length !== theirs.blocks.length) return [];
  return theirs.blocks.flatMap((there, i): Difference[] => {
    const here = mine.blocks[i];
    if (here === undefined || essence(here.value) === essence(there.value)) return [];
    const [saw, wanted] = firstDifference(here.value, there.value);
    return [
      {
        kind: 'code-block',
        here: lineOf(here, saw),
        saw,
        wanted,
        there: there.span,
        edits: replaced(here, there.value),
      },
    ];
  });
}

const COMMENT = /^\s*(?:#|\/\/|--\s|;|REM\b|'|<!--|\/\*|\*).*$|\s(?:#|\/\/|--|;)\s.*$/gim;
const QUOTED = /"[^"\n]*"|'[^'\n]*'|“[^”\n]*”|„[^“”\n]*[“”]/g;
/** What stands for a value: translators translate what is in it. */
const PLACEHOLDER = /<[^<>\n]{1,80}>|\{[^{}\n]{1,80}\}|\[[^[\]\n]{1,80}\]/g;

/** Code without what may be translated: comments, texts in quotes, names of values to put in. */
function essence(code: string): string {
  return code.replace(QUOTED, '""').replace(COMMENT, '').replace(PLACEHOLDER, '<>').replace(/\s+/g, '');
}

/** The first lines of two blocks that differ in more than may be translated. */
function firstDifference(a: string, b: string): readonly [string, string] {
  const [mine, theirs] = [a.split('\n'), b.split('\n')];
  const i = mine.findIndex((line, n) => essence(line) !== essence(theirs[n] ?? ''));
  const n = i < 0 ? mine.length : i;
  return [(mine[n] ?? '').trim(), (theirs[n] ?? '').trim()];
}

function lineOf({ value, place, span }: Code, line: string): Span {
  const at = place === null || line === '' ? -1 : value.indexOf(line);
  if (place === null || at < 0) return span;
  return { start: place.start + at, end: place.start + at + line.length };
}

/** The edit that writes another value in place of one; null where that is not written as it is. */
export function replaced(code: Code | null, value: string): readonly Edit[] | null {
  return code?.place == null ? null : [{ ...code.place, text: value }];
}
