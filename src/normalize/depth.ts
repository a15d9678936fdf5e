import type { Root } from 'mdast';
import type { Fact } from '../core/types.ts';
import { isParent, parse, type Nodes } from '../markdown/index.ts';
import { spanOf } from './context.ts';

/** Levels of a tree; every walk over one is recursive, and nobody reads what is deeper. */
const MAX_DEPTH = 100;

const BLOCKS: ReadonlySet<string> = new Set(['blockquote', 'list', 'table', 'footnoteDefinition']);
const INLINES: ReadonlySet<string> = new Set(['emphasis', 'strong', 'delete', 'link', 'linkReference']);

// A quote's or list item's sign before anything else on its line.
const SIGN = String.raw`[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))`;
const DEEP_LINE = new RegExp(`^(?:${SIGN}){${MAX_DEPTH}}`, 'gm');
// Most texts have no line that even starts like one: said in a fraction of the time.
const SIGNS: ReadonlySet<number> = new Set(Array.from(' \t>+*.)-0123456789', (sign) => sign.charCodeAt(0)));
const MORE_SIGNS = new RegExp(`(?:${SIGN})+`, 'y');

/** Markdown to tree, as `parse`, but never deeper than any walk over it can bear. */
export function parseBounded(text: string, from = 0, facts: Fact[] = []): Root {
  const tree = parse(blankDeepSigns(text, from), from);
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    const next: Nodes[] = [];
    for (const node of level) {
      if (!isParent(node)) continue;
      const children: Nodes[] = node.children;
      if (depth >= MAX_DEPTH) children.forEach((child, i) => (children[i] = flatten(child, text, facts)));
      for (const child of children) if (isParent(child)) next.push(child);
    }
    level = next;
  }
  return tree;
}

/** The parser takes quadratic time for signs in one line; those beyond reason are blanked, not cut. */
function blankDeepSigns(text: string, from: number): string {
  if (!mayBeDeep(text)) return text;
  DEEP_LINE.lastIndex = from;
  let out = '';
  let done = 0;
  for (let match = DEEP_LINE.exec(text); match !== null; match = DEEP_LINE.exec(text)) {
    MORE_SIGNS.lastIndex = DEEP_LINE.lastIndex;
    const more = MORE_SIGNS.exec(text)?.[0].length ?? 0;
    out += text.slice(done, DEEP_LINE.lastIndex) + ' '.repeat(more);
    done = DEEP_LINE.lastIndex += more;
  }
  return done === 0 ? text : out + text.slice(done);
}

/** A run as long as that covers two of the places looked at, whatever it starts at. */
function mayBeDeep(text: string): boolean {
  const step = MAX_DEPTH / 2;
  for (let at = step; at < text.length; at += step) {
    if (!SIGNS.has(text.charCodeAt(at))) continue;
    let end = at;
    while (end < at + step && SIGNS.has(text.charCodeAt(end))) end++;
    if (end === at + step) return true;
  }
  return false;
}

/** What is too deep is shown as it was written; the first such place of a file is noted. */
function flatten(node: Nodes, text: string, facts: Fact[]): Nodes {
  const flat = leaf(node, text);
  if (flat === null) return node;
  if (!facts.some(({ kind }) => kind === 'nesting-too-deep')) {
    facts.push({ kind: 'nesting-too-deep', span: spanOf(node), saw: String(MAX_DEPTH) });
  }
  return flat;
}

/** A node with more levels below it as the text it was written as; null for one that ends soon. */
function leaf(node: Nodes, text: string): Nodes | null {
  const { position } = node;
  if (position === undefined || !(BLOCKS.has(node.type) || INLINES.has(node.type))) return null;
  const value = text.slice(position.start.offset, position.end.offset);
  return { type: BLOCKS.has(node.type) ? 'code' : 'text', value, position };
}
