import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { applyEdits, wayBack } from '../core/edits.ts';
import type { Edit } from '../core/types.ts';
import { spaceBareUrls } from './bare-urls.ts';
import { isParent } from './node-text.ts';
import type { Nodes } from './nodes.ts';

// Header, math, directives and MDX are not Markdown's business here: the pipeline finds the header
// itself, and `$`, `:::` and `{` are ordinary text in this material.
const FEATURES = { gfm: true, frontmatter: false, math: false, directive: false } as const;

/**
 * Markdown to tree. What stands before `from` is blanked, not cut, so that every offset in the
 * tree is an offset into `text`.
 */
export function parse(text: string, from = 0): Root {
  const body = from === 0 ? text : `${' '.repeat(from - 1)}\n${text.slice(from)}`;
  const edits = spaceBareUrls(body);
  const tree = parseText(applyEdits(body, edits));
  relocate(tree, edits);
  return tree;
}

function parseText(text: string): Root {
  const tree = markdownToMdast(text, { features: FEATURES });
  if (tree.type !== 'root') throw new Error(`the parser returned a ${tree.type}, not a root`);
  return tree;
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
