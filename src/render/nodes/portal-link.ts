import { escapeHtml } from '../../core/text.ts';
import { renderChildren } from '../../markdown/index.ts';
import type { NodeRenderer } from './context.ts';

/** What would be a link inside the portal: its text, and a hint that all readers get. */
export const portalLink: NodeRenderer<'portalLink'> = (node, state, { t }) => {
  const hint = escapeHtml(t('portal.only'));
  return `<span class="portal-link" title="${hint}">${renderChildren(node, state)}<span class="sr-only"> (${hint})</span></span>`;
};
