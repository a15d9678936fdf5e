import { note } from '../core/notes.ts';
import type { Notes } from '../core/types.ts';
import type { Nodes } from '../markdown/index.ts';
import { spanOf } from './context.ts';

/** What is shown of the text around. */
const BEFORE = 18;
const LONGEST = 100;
const AFTER = 60;

// What stands behind `](` is meant as an address: a call like `list[i](a, b)` has none.
const ADDRESS =
  /\]\((?=[\s:<([]{0,3}(?:https?:|mailto:|#+[\w-]|\.{0,2}\/|[\w./-]{1,200}\.md\b))[^\s)]*(?: [^)\n]{0,60}(?=\)))?\)?/y;

/** `](address` that is still there once the text has been read: a link that no parser sees. */
export function noteLost(
  node: Extract<Nodes, { type: 'text' }>,
  { text, ...notes }: Notes & { readonly text: string },
): void {
  if (!node.value.includes('](')) return;
  const { start, end } = spanOf(node);
  const raw = text.slice(start, end);
  for (let i = raw.indexOf(']('); i >= 0; i = raw.indexOf('](', i + 2)) {
    const at = start + i;
    const open = text.lastIndexOf('[', at);
    // Somebody has said that it is none.
    if (text[at - 1] === '\\' || (open >= start && text[open - 1] === '\\')) continue;
    ADDRESS.lastIndex = at;
    const address = ADDRESS.exec(text)?.[0];
    if (address === undefined) continue;
    const from = startOf(text, Math.max(start, at - BEFORE), at);
    const span = { start: from, end: at + Math.min(address.length, AFTER) };
    note(notes, 'link-bracket', span, text.slice(span.start, span.end));
  }
}

/** Where the text of the link may start: at its bracket, or at a word near its end. */
function startOf(text: string, from: number, at: number): number {
  const open = text.lastIndexOf('[', at);
  // Not one that has its partner already.
  if (open >= from || (at - open < LONGEST && !/[\]\n]/.test(text.slice(open, at)))) return open;
  const part = text.slice(from, at);
  const word = part.search(/(?<=\s)\S/);
  return word < 0 ? from : from + word;
}
