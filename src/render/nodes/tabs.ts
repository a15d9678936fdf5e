import { escapeHtml, squeeze } from '../../core/text.ts';
import { plainText, renderNodes, type RenderState, type Tab } from '../../markdown/index.ts';
import type { NodeRenderer } from './context.ts';

/**
 * Stacked sections with a label each, and a row of tabs that only a browser with scripts shows: it
 * is there from the start, so that nothing moves when the script has come.
 */
export const tabs: NodeRenderer<'tabs'> = (node, state, context) => {
  const group = ++context.count.tabs;
  const ends = suffixes(node.children);
  const panels = node.children.map((tab, i) => panel(tab, group, ends[i] ?? '', state)).join('');
  // One tab leaves nothing to choose.
  if (node.children.length < 2) return `<div class="tabs">\n${panels}</div>\n`;
  const first = node.children.find(({ condition }) => condition !== null)?.condition ?? null;
  const row = node.children.map(
    ({ label, condition }) =>
      `<button type="button" role="tab"${condition === null || condition === first ? '' : ' hidden'}>${escapeHtml(squeeze(label.map(plainText).join('')))}</button>`,
  );
  const label = escapeHtml(context.t('tabs.label'));
  return `<mooring-tabs>\n<div role="tablist" aria-label="${label}" hidden>${row.join('')}</div>\n${panels}</mooring-tabs>\n`;
};

function panel(tab: Tab, group: number, end: string, state: RenderState): string {
  const name = escapeHtml(tab.id + end);
  const condition = tab.condition === null ? '' : ` data-condition="${escapeHtml(tab.condition)}"`;
  const id = `tab-${group}-${tab.condition === null ? '' : `${escapeHtml(tab.condition)}-`}${name}`;
  const label = renderNodes(tab.label, state, false);
  return `<div class="tab-panel" id="${id}" data-tab="${name}"${condition} role="group" aria-labelledby="${id}-label">\n<p class="tab-label" id="${id}-label">${label}</p>\n${renderNodes(tab.children, state)}</div>\n`;
}

/** What comes behind a tab's id: tabs of one group may share it, with other conditions or by mistake. */
function suffixes(children: readonly Tab[]): readonly string[] {
  const seen = new Map<string, number>();
  return children.map(({ id, condition }) => {
    const name = `${id}/${condition ?? ''}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? '' : `-${times}`;
  });
}
