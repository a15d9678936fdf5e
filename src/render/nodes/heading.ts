import { escapeHtml } from '../../core/text.ts';
import { renderChildren } from '../../markdown/index.ts';
import type { NodeRenderer } from './context.ts';

/** Headings get the ids of the plan, in order; those of sections a link to themselves. */
export const heading: NodeRenderer<'heading'> = (node, state, { plan, count, above }) => {
  const names = plan.ids[count.heading++];
  // The title stands above the text, in the page's frame.
  if (node.data?.pageTitle === true && count.heading === 1 && above.length === 1) return '';
  const aliases = (names?.aliases ?? []).map((alias) => `<a id="${escapeHtml(alias)}"></a>`).join('');
  const id = names === undefined ? '' : ` id="${escapeHtml(names.id)}"`;
  const html = `<h${node.depth}${id}>${aliases}${renderChildren(node, state)}</h${node.depth}>`;
  const linked = plan.headingLinks === true && node.depth > 1 && node.depth < 5 && node.data?.inCard !== true;
  return linked && names !== undefined ? `${withLink(html, names.id)}\n` : `${html}\n`;
};

/**
 * The link stands beside the heading, not in it: there it would be read out as a part of its name.
 * Its own name begins with words that are on the page once, under the id `_link`.
 */
function withLink(html: string, id: string): string {
  if (/\s/.test(id)) return html;
  const name = escapeHtml(id);
  return `<div class="heading">${html}<a class="heading-link" href="#${name.replaceAll('%', '%25')}" aria-labelledby="_link ${name}">#</a></div>`;
}
