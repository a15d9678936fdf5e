import type { Fact } from '../core/types.ts';
import type { Nodes } from '../markdown/index.ts';
import { spanOf } from './context.ts';

// What is left as text is no reference that is defined. Labels of one letter or with quotes are code.
const REFERENCE = /\]\[([\p{L}\p{N}][\p{L}\p{N} .:_/+-]{1,80})\]/gu;
const MAX_TEXT = 300;

/** Notes references in a text whose definitions are missing: `[text][label]`, `![text][label]`. */
export function noteUndefined(
  node: Extract<Nodes, { type: 'text' }>,
  { facts, text }: { readonly facts: Fact[]; readonly text: string },
): void {
  if (!node.value.includes('][')) return;
  const { start, end } = spanOf(node);
  // Places inside the text are exact only while it is verbatim.
  const verbatim = end - start === node.value.length;
  // Brackets that are escaped are only themselves.
  if (!verbatim && /\\[[\]]/.test(text.slice(start, end))) return;
  for (const { index, 0: found, 1: label = '' } of node.value.matchAll(REFERENCE)) {
    const open = node.value.lastIndexOf('[', index - 1);
    if (open < 0 ? index > 0 : index - open > MAX_TEXT || index - open < 2 || isCode(node.value, open)) continue;
    if (/^\d+$|^\w-\w/.test(label) || /^[\w[]/.test(node.value.slice(index + found.length))) continue;
    const from = Math.max(open, 0) - (node.value[open - 1] === '!' ? 1 : 0);
    const to = index + found.length;
    const span = verbatim ? { start: start + from, end: start + to } : { start, end };
    facts.push({ kind: 'reference-undefined', span, saw: node.value.slice(from, to).slice(0, 80) });
  }
}

/** `list[i][name]`, `(?:[a-z][a-z]+)` */
function isCode(text: string, open: number): boolean {
  return /[\w\])(\\?*+^$"'`]/.test(text.charAt(open - 1)) && text.charAt(open - 1) !== '';
}
