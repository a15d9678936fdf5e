import { escapeHtml } from '../../core/text.ts';
import { renderChildren } from '../../markdown/index.ts';
import type { NodeRenderer } from './context.ts';

/** Parts of a self-help article; other roles are looks. */
const PARTS: ReadonlySet<string> = new Set([
  ...[
    'steps',
    'documents',
    'questions',
    'topics',
    'check',
    'issue-description',
    'rca-description',
    'resolution-details',
  ],
  ...['recommended-actions', 'additional-info', 'salutation'],
]);

/** A named part of a page. Choices are navigation; the next step is what one shall see. */
export const section: NodeRenderer<'section'> = (node, state, { t }) => {
  const content = renderChildren(node, state);
  const tag = PARTS.has(node.role) ? 'section' : 'div';
  if (node.role !== 'op_single_selector') return `<${tag} class="section section-${node.role}">\n${content}</${tag}>\n`;
  const label = escapeHtml(t('selector.label'));
  return `<nav class="selector" aria-label="${label}">\n<p class="selector-label" aria-hidden="true">${label}</p>\n${content}</nav>\n`;
};
