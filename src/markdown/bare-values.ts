import type { Edit, Span } from '../core/types.ts';
import { isParent } from './node-text.ts';
import type { Nodes } from './nodes.ts';

// The engine takes a tag for text if a value without quotes holds a slash: `<img src=media/x.png>`.
// The value is quoted for it, and stands in the tree as it was written.
const VALUE = /[\w:-]=([^\s"'=<>`]*\/[^\s"'=<>`/][^\s"'=<>`]*)/g;
const ATTRIBUTE = String.raw`[ \t]+[a-z_:][\w.:-]{0,80}`;
const ATTRIBUTES = String.raw`(?:${ATTRIBUTE}(?:=(?:"[^"\n]*"|'[^'\n]*'|[^\s"'=<>\x60]+))?)*`;
const TAG = new RegExp(String.raw`<[a-z][a-z\d-]{0,40}${ATTRIBUTES}[ \t]*/?>`, 'iy');
/** A tag up to a value. */
const OPEN = new RegExp(String.raw`^<[a-z][a-z\d-]{0,40}${ATTRIBUTES}${ATTRIBUTE}=$`, 'i');

/** How far a tag reaches back. */
const MAX_TAG = 400;

/** Quotes around the values that need some. */
export function quoteValues(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  if (!text.includes('=')) return edits;
  for (const { index, 1: value = '' } of text.matchAll(VALUE)) {
    const at = index + 2;
    if (!isInTag(text, at)) continue;
    edits.push({ start: at, end: at, text: '"' }, { start: at + value.length, end: at + value.length, text: '"' });
  }
  return edits;
}

function isInTag(text: string, at: number): boolean {
  let start = at;
  for (; start > at - MAX_TAG && text[start] !== '<'; start--) {
    const sign = text[start];
    if (sign === '>' || sign === '\n' || sign === undefined) return false;
  }
  TAG.lastIndex = start;
  return TAG.test(text) && TAG.lastIndex > at && OPEN.test(text.slice(start, at));
}

/** Takes the quotes out of a tree again, whose places are those of the text without them. */
export function unquoteValues(tree: Nodes, text: string, edits: readonly Edit[]): void {
  if (edits.length === 0) return;
  const values = edits.flatMap(({ start }, i) => {
    const end = edits[i + 1]?.start;
    return i % 2 === 0 && end !== undefined ? [{ start, end }] : [];
  });
  const todo: Nodes[] = [tree];
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    const end = node.position?.end.offset ?? 0;
    let i = firstFrom(values, node.position?.start.offset ?? 0);
    if ((values[i]?.end ?? Infinity) > end) continue;
    if ('value' in node && typeof node.value === 'string') {
      for (let value = values[i]; value !== undefined && value.end <= end; value = values[++i]) {
        const written = text.slice(value.start, value.end);
        node.value = node.value.replace(`="${written}"`, () => `=${written}`);
      }
    }
    if (isParent(node)) todo.push(...node.children);
  }
}

/** Index of the first that starts at a place or behind it. */
function firstFrom(values: readonly Span[], start: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
