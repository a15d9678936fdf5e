import { escapeHtml } from '../../core/text.ts';
import { renderChildren } from '../../markdown/index.ts';
import type { NodeRenderer } from './context.ts';

export const alert: NodeRenderer<'alert'> = (node, state, { t }) => {
  const title = escapeHtml(t(`alert.${node.kind}`));
  return `<div class="alert alert-${node.kind}" role="note" aria-label="${title}">\n<p class="alert-title" aria-hidden="true">${title}</p>\n${renderChildren(node, state)}</div>\n`;
};
