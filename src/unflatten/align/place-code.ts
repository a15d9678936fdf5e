import { codeLines, quotedLines } from '../code.ts';
import { wordAt } from '../flat.ts';
import type { Mark } from '../marks.ts';
import { indentOf } from '../nest.ts';
import { guess, set, type Known, type Work } from '../work.ts';

export function placeCode(work: Work, mark: Mark, quoted: boolean): void {
  const { flat, known } = work;
  const language = /^[`~]*(.*)$/.exec(wordAt(flat, mark.from))?.[1] ?? '';
  const [from, to] = [mark.from + 1, mark.to - 1];
  const lines = quoted ? { breaks: quotedLines(flat, from, mark.to), sure: true } : codeLines(flat, from, to, language);
  if (!quoted) for (const i of [from, to]) set(work, i, '\n');
  const indent = indentOf(work.nest);
  for (const [i, blanks] of lines.breaks) work.breaks.set(i, blanks.replace(/\n(?!\n)/, `\n${indent}`));
  if (lines.sure || to - from < 2 || everyGap(known, from, to)) return;
  const rules = language === '' ? 'without a language' : `of \`${language}\``;
  guess(
    work,
    mark.from,
    mark.to,
    lines.breaks.size > 0
      ? `the lines of this code block ${rules} were broken by rules`
      : `the code block ${rules} was taken to have one line`,
  );
}

function everyGap(known: Known, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (known(i) === undefined) return false;
  return true;
}
