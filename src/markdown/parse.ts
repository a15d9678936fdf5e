import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { applyEdits, orderEdits, wayBack } from '../core/edits.ts';
import type { Edit } from '../core/types.ts';
import { spaceBareUrls } from './bare-urls.ts';
import { quoteValues, unquoteValues } from './bare-values.ts';
import { isParent } from './node-text.ts';
import type { Nodes, Parent } from './nodes.ts';

// Header, math, directives and MDX are not Markdown's business here: the pipeline finds the header
// itself, and `$`, `:::` and `{` are ordinary text in this material.
const FEATURES = { gfm: true, frontmatter: false, math: false, directive: false } as const;

/**
 * Markdown to tree. What stands before `from` is blanked, not cut, so that every offset in the
 * tree is an offset into `text`.
 */
export function parse(text: string, from = 0): Root {
  const body = from === 0 ? text : `${' '.repeat(from - 1)}\n${text.slice(from)}`;
  const quotes = quoteValues(body);
  const edits = orderEdits([...spaceBareUrls(body), ...quotes]);
  const tree = parseText(applyEdits(body, edits));
  placeAll(tree);
  relocate(tree, edits);
  unquoteValues(tree, body, quotes);
  return tree;
}

function parseText(text: string): Root {
  const tree = markdownToMdast(text, { features: FEATURES });
  if (tree.type !== 'root') throw new Error(`the parser returned a ${tree.type}, not a root`);
  return tree;
}

/** Addresses that the engine finds only after parsing have no place, nor have the texts around them. */
function placeAll(tree: Root): void {
  // Not recursive: the tree may be deeper than the stack.
  const todo: Nodes[] = [tree];
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (!isParent(node)) continue;
    if (node.children.some(({ position }) => position === undefined)) placeBetween(node);
    for (const child of node.children) todo.push(child);
  }
}

/** Children without a place get what is between their neighbours. */
function placeBetween({ children, position }: Parent): void {
  if (position === undefined) return;
  let { start, end } = position;
  const ends = children.toReversed().map((child) => {
    if (child.position === undefined) return end;
    end = child.position.start;
    return child.position.end;
  });
  for (const child of children) {
    const to = ends.pop() ?? end;
    if (child.position === undefined) child.position = { start: { ...start }, end: { ...to } };
    else start = child.position.end;
  }
}

/** Moves every position of a tree of an edited text to where it stands in the original one. */
export function relocate(tree: Root, edits: readonly Edit[]): void {
  if (edits.length === 0) return;
  const back = wayBack(edits);
  // Not recursive: the tree may be deeper than the stack.
  const todo: Nodes[] = [tree];
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (node.position !== undefined) {
      const { start, end } = node.position;
      start.offset = back.start(start.offset ?? 0);
      end.offset = Math.max(start.offset, back.end(end.offset ?? 0));
    }
    if (isParent(node)) for (const child of node.children) todo.push(child);
  }
}
