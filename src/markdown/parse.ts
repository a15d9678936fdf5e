import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { spaceBareUrls, unspace } from './bare-urls.ts';

// Header, math, directives and MDX are not Markdown's business here: the pipeline finds the header
// itself, and `$`, `:::` and `{` are ordinary text in this material.
const FEATURES = { gfm: true, frontmatter: false, math: false, directive: false } as const;

/**
 * Markdown to tree. What stands before `from` is blanked, not cut, so that every offset in the
 * tree is an offset into `text`.
 */
export function parse(text: string, from = 0): Root {
  const body = from === 0 ? text : '\n'.repeat(from) + text.slice(from);
  const { text: spaced, at } = spaceBareUrls(body);
  const tree = parseText(spaced);
  if (at.length > 0) unspace(tree, at);
  return tree;
}

function parseText(text: string): Root {
  const tree = markdownToMdast(text, { features: FEATURES });
  if (tree.type !== 'root') throw new Error(`the parser returned a ${tree.type}, not a root`);
  return tree;
}
