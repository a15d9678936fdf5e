import { htmlText } from './html-text.ts';
import type { Nodes, Parent } from './nodes.ts';

/** Containers of a running line: raw HTML in them is a part of it. */
export const LINES: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'link',
  'linkReference',
  'emphasis',
  'strong',
  'delete',
  'portalLink',
]);

/** Whether a node holds other nodes. */
export function isParent(node: Nodes): node is Extract<Nodes, Parent> {
  // Asked for every node of every page; `in` takes several times as long.
  return (node as Partial<Parent>).children !== undefined;
}

/** Text of a node and all below it, as readers see it; images count with their alternative text. */
export function plainText(node: Nodes): string {
  if (isParent(node)) {
    let text = ownText(node);
    for (const child of node.children) text += plainText(child);
    return text;
  }
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'token' || node.type === 'noLoc')
    return node.value;
  if (node.type === 'html') return htmlText(node.value);
  if (node.type === 'break') return ' ';
  return 'alt' in node ? (node.alt ?? '') : '';
}

/** What a node says beside its children. */
function ownText(node: Nodes): string {
  if (node.type === 'picture') return node.alt;
  return node.type === 'video' || node.type === 'snippet' ? (node.title ?? '') : '';
}
