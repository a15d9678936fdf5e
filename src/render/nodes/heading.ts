import { escapeHtml } from '../../core/text.ts';
import { renderChildren } from '../../markdown/index.ts';
import type { NodeRenderer } from './context.ts';

/** Headings get the ids of the plan, in order. */
export const heading: NodeRenderer<'heading'> = (node, state, { plan, count, above }) => {
  const names = plan.ids[count.heading++];
  // The title stands above the text, in the page's frame.
  if (node.data?.pageTitle === true && count.heading === 1 && above.length === 1) return '';
  const aliases = (names?.aliases ?? []).map((alias) => `<a id="${escapeHtml(alias)}"></a>`).join('');
  const id = names === undefined ? '' : ` id="${escapeHtml(names.id)}"`;
  return `<h${node.depth}${id}>${aliases}${renderChildren(node, state)}</h${node.depth}>\n`;
};
