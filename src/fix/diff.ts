import type { Edit } from '../core/types.ts';

/** Lines around a change. */
const CONTEXT = 3;

/** Lines of a file that go, and those that come in their place. */
interface Change {
  readonly at: number;
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/** Ordered edits of a text as a unified diff that `git apply` takes. */
export function unifiedDiff(path: string, text: string, edits: readonly Edit[]): string {
  const lines = linesOf(text);
  const changes = changesIn(lines, text, edits);
  if (changes.length === 0) return '';
  const head = [`--- ${nameOf(`a/${path}`)}\n`, `+++ ${nameOf(`b/${path}`)}\n`];
  let shift = 0;
  const hunks = hunksOf(changes).flatMap((hunk) => {
    const out = printHunk(lines, hunk, shift);
    for (const { gone, come } of hunk) shift += come.length - gone.length;
    return out;
  });
  return [...head, ...hunks].join('');
}

/** Lines with their ends; for Git only a line feed ends a line. */
function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

/** What edits make of whole lines; edits of one line are one change. */
function changesIn(lines: readonly string[], text: string, edits: readonly Edit[]): readonly Change[] {
  const changes: Change[] = [];
  let line = 0;
  let start = 0;
  for (let i = 0; i < edits.length;) {
    while (lines[line]?.endsWith('\n') === true && start + (lines[line]?.length ?? 0) <= (edits[i]?.start ?? 0))
      start += lines[line++]?.length ?? 0;
    let [to, end] = [line, start];
    let come = '';
    let from = start;
    // Up to the end of a line that no edit reaches over; what is put in after an open last line is of that line.
    const reaches = (edit: Edit) => edit.start < end || to === line || (to === lines.length && !text.endsWith('\n'));
    for (let edit = edits[i]; edit !== undefined && reaches(edit); edit = edits[++i]) {
      come += text.slice(from, edit.start) + edit.text;
      from = edit.end;
      while (to < lines.length && (end <= from || to === line)) end += lines[to++]?.length ?? 0;
    }
    const change = trimmed({ at: line, gone: lines.slice(line, to), come: linesOf(come + text.slice(from, end)) });
    if (change.gone.length + change.come.length > 0) changes.push(change);
    [line, start] = [to, end];
  }
  return changes;
}

/** Without the lines that are the same at both ends. */
function trimmed({ at, gone, come }: Change): Change {
  const most = Math.min(gone.length, come.length);
  let first = 0;
  while (first < most && gone[first] === come[first]) first++;
  let last = 0;
  while (last < most - first && gone.at(-1 - last) === come.at(-1 - last)) last++;
  return { at: at + first, gone: gone.slice(first, gone.length - last), come: come.slice(first, come.length - last) };
}

/** Changes whose surroundings meet stand together. */
function hunksOf(changes: readonly Change[]): readonly (readonly Change[])[] {
  const hunks: Change[][] = [];
  for (const change of changes) {
    const last = hunks.at(-1);
    const before = last?.at(-1);
    if (before !== undefined && change.at - (before.at + before.gone.length) <= 2 * CONTEXT) last?.push(change);
    else hunks.push([change]);
  }
  return hunks;
}

function printHunk(lines: readonly string[], hunk: readonly Change[], shift: number): readonly string[] {
  const [first, last] = [hunk[0], hunk.at(-1)];
  const start = Math.max(0, (first?.at ?? 0) - CONTEXT);
  const end = Math.min(lines.length, (last?.at ?? 0) + (last?.gone.length ?? 0) + CONTEXT);
  const body: string[] = [];
  let at = start;
  for (const change of hunk) {
    for (const line of lines.slice(at, change.at)) body.push(printLine(' ', line));
    for (const line of change.gone) body.push(printLine('-', line));
    for (const line of change.come) body.push(printLine('+', line));
    at = change.at + change.gone.length;
  }
  for (const line of lines.slice(at, end)) body.push(printLine(' ', line));
  const count = end - start;
  const more = hunk.reduce((sum, { gone, come }) => sum + come.length - gone.length, 0);
  return [`@@ -${range(start, count)} +${range(start + shift, count + more)} @@\n`, ...body];
}

/** Where there are no lines, Git names the line above. */
function range(start: number, count: number): string {
  return `${count === 0 ? start : start + 1},${count}`;
}

function printLine(sign: string, line: string): string {
  return `${sign}${line}${line.endsWith('\n') ? '' : '\n\\ No newline at end of file\n'}`;
}

/** As Git writes names: blanks are ended by a tab, quotes and signs that nobody sees are escaped. */
function nameOf(path: string): string {
  // oxlint-disable-next-line no-control-regex
  if (!/["\\\u0000-\u001f\u007f]/.test(path)) return path.includes(' ') ? `${path}\t` : path;
  // oxlint-disable-next-line no-control-regex
  const escaped = path.replace(/["\\\u0000-\u001f\u007f]/g, (sign) =>
    sign === '"' || sign === '\\' ? `\\${sign}` : `\\${sign.charCodeAt(0).toString(8).padStart(3, '0')}`,
  );
  return `"${escaped}"`;
}
