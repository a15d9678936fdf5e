import { escapeHtml } from '../core/text.ts';
import type { Kind } from './classes.ts';

/** A stretch of code in one colour. */
export type Run = readonly [kind: Kind, text: string];

/** As few runs as will do: equal neighbours are one, and so are two with nothing but a blank between them. */
export function mergeRuns(runs: readonly Run[]): readonly Run[] {
  const merged: [Kind, string][] = [];
  for (const [kind, text] of runs) {
    if (text === '') continue;
    push(merged, text.trim() === '' ? '' : kind, text);
  }
  return merged;
}

function push(merged: [Kind, string][], kind: Kind, text: string): void {
  const last = merged.at(-1);
  const before = merged.at(-2);
  if (last === undefined) merged.push([kind, text]);
  else if (last[0] === kind) last[1] += text;
  else if (before?.[0] === kind && last[0] === '' && last[1].trim() === '') {
    merged.pop();
    before[1] += last[1] + text;
  } else merged.push([kind, text]);
}

/** HTML of runs. Whatever they hold, there is nothing in it but text and `span`. */
export function htmlOf(runs: readonly Run[]): string {
  let html = '';
  for (const [kind, text] of runs)
    html += kind === '' ? escapeHtml(text) : `<span class="${kind}">${escapeHtml(text)}</span>`;
  return html;
}

/** Runs of each line, its line end included. */
export function linesOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  for (const [kind, text] of runs) {
    const parts = text.split(/(?<=\n)/);
    for (const part of parts) {
      lines.at(-1)?.push([kind, part]);
      if (part.endsWith('\n')) lines.push([]);
    }
  }
  return lines.at(-1)?.length === 0 ? lines.slice(0, -1) : lines;
}
