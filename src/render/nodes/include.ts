import { escapeHtml } from '../../core/text.ts';
import type { ReadPage } from '../../dialects/index.ts';
import { MAX_INCLUDE_DEPTH, MAX_INCLUDES } from '../../graph/index.ts';
import { localeOf } from '../../locales/index.ts';
import { renderChildren, renderNodes, type RenderState } from '../../markdown/index.ts';
import { includeIn } from '../lookup.ts';
import type { NodeContext, NodeRenderer } from './context.ts';

export const include: NodeRenderer<'include'> = (node, _state, context) => {
  const from = context.above.at(-1) ?? '';
  const file = includeIn(context.plan, from, node.url);
  if (file === undefined) return missing(context, node.inline);
  if (context.above.includes(file.path) || context.above.length > MAX_INCLUDE_DEPTH) return '';
  if (++context.count.includes > MAX_INCLUDES) return '';
  const html = context.renderFile(file, (page, state) =>
    node.inline ? inlineContent(page, state) : renderNodes(page.tree.children, state),
  );
  if (file.locale === context.plan.file.locale) return html;
  const tag = node.inline ? 'span' : 'div';
  const { tag: lang, dir } = localeOf(file.locale);
  return `<${tag} lang="${lang}" dir="${dir}">${html}</${tag}>`;
};

/** Inside a line an include gives the content of its paragraphs, without the paragraphs. */
function inlineContent(page: ReadPage, state: RenderState): string {
  return page.tree.children
    .map((node) => (node.type === 'paragraph' ? renderChildren(node, state) : renderNodes([node], state)))
    .join(' ');
}

/** What readers see in the place of a text that is not there. */
export function missing({ t }: Pick<NodeContext, 't'>, inline = false): string {
  const text = escapeHtml(t('include.missing'));
  return inline ? `<em class="missing-include">${text}</em>` : `<p class="missing-include">${text}</p>\n`;
}
