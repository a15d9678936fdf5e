/** Which part of a file of code is shown; the whole of it if nothing is said. */
export interface Part {
  readonly range?: string;
  readonly name?: string;
}

/** How languages mark a region: `<name>` … `</name>` in a comment, or `#region name` … `#endregion`. */
const MARK =
  /^\s*(?:\/\/|#|--|'|<!--|\/\*|;|%|REM\b)?\s*(?:<(\/?)([\w.-]+)>|#?(end)?\s?region\b\s*([\w. -]*))\s*(?:-->|\*\/)?\s*$/i;

/** The lines of a part, without the marks of regions and without common indentation; null if it is not there. */
export function excerptOf(text: string, { range, name }: Part): string | null {
  const lines = text
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split(/\r\n?|\n/);
  const chosen = range !== undefined ? inRange(lines, range) : name !== undefined ? inRegion(lines, name) : lines;
  if (chosen === null || chosen.every((line) => line.trim() === '')) return null;
  return dedent(trimBlank(chosen)).join('\n');
}

function inRange(lines: readonly string[], range: string): readonly string[] {
  return spansOf(range, lines.length).flatMap(([start, end]) => lines.slice(start - 1, end));
}

/** `1-5,9,12-`: lines from 1. */
function spansOf(range: string, count: number): readonly (readonly [start: number, end: number])[] {
  return range
    .split(',')
    .slice(0, 50)
    .flatMap((part) => {
      const [, from, dash, to] = /^\s*L?(\d*)\s*(-?)\s*L?(\d*)\s*$/i.exec(part) ?? [];
      if (from === undefined || (from === '' && to === '')) return [];
      const start = Math.max(1, Number(from));
      const end = dash === '' ? start : to === undefined || to === '' ? count : Number(to);
      return [[start, Math.min(end, count)] as const];
    });
}

/** The lines of a shown text that a list like `1-5,9` names. */
export function linesIn(range: string, text: string): ReadonlySet<number> {
  const named = new Set<number>();
  const count = text.split('\n').length;
  for (const [start, end] of spansOf(range, count)) for (let line = start; line <= end; line++) named.add(line);
  return named;
}

/** Lines between a region's marks; those of regions in it go. */
function inRegion(lines: readonly string[], name: string): readonly string[] | null {
  const wanted = name.trim().toLowerCase();
  const start = lines.findIndex((line) => begins(line)?.toLowerCase() === wanted);
  if (start < 0) return null;
  const found: string[] = [];
  let depth = 0;
  for (const line of lines.slice(start + 1)) {
    const mark = markIn(line);
    if (mark === null) found.push(line);
    else if (mark[2] !== undefined) {
      if (mark[1] === '/' && mark[2].toLowerCase() === wanted) return found;
    } else if (mark[3] === undefined) depth++;
    else if (depth-- === 0) return found;
  }
  return found;
}

function begins(line: string): string | undefined {
  const [, close, tag, end, region] = markIn(line) ?? [];
  if (close === '/' || end !== undefined) return undefined;
  return tag ?? region?.trim();
}

function trimBlank(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  return lines.slice(first, lines.findLastIndex((line) => line.trim() !== '') + 1);
}

function dedent(lines: readonly string[]): readonly string[] {
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    if (line.trim() !== '') least = Math.min(least, line.length - line.trimStart().length);
  }
  return lines.map((line) => line.slice(Math.min(least, line.length)));
}

/** Marks stand on short lines; long ones take their time. */
function markIn(line: string): RegExpExecArray | null {
  return line.length > LONGEST_MARK ? null : MARK.exec(line);
}

const LONGEST_MARK = 300;
