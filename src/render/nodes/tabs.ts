import { escapeHtml } from '../../core/text.ts';
import { renderNodes } from '../../markdown/index.ts';
import type { NodeRenderer } from './context.ts';

/** Stacked sections with headings; the browser turns them into tabs when it can run the script. */
export const tabs: NodeRenderer<'tabs'> = (node, state, context) => {
  const group = ++context.count.tabs;
  const panels = node.children.map((tab) => {
    const label = renderNodes(tab.label, state);
    const condition = tab.condition === null ? '' : ` data-condition="${escapeHtml(tab.condition)}"`;
    const id = `tab-${group}-${escapeHtml(tab.id)}`;
    return `<section class="tab-panel" id="${id}" data-tab="${escapeHtml(tab.id)}"${condition} aria-labelledby="${id}-label">\n<p class="tab-label" id="${id}-label">${label}</p>\n${renderNodes(tab.children, state)}</section>\n`;
  });
  return `<mooring-tabs data-label="${escapeHtml(context.t('tabs.label'))}">\n${panels.join('')}</mooring-tabs>\n`;
};
