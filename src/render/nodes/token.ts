import { escapeHtml } from '../../core/text.ts';
import type { NodeRenderer } from './context.ts';

/** The sample, marked as one: self-help puts the reader's own value there. */
export const token: NodeRenderer<'token'> = ({ name, value }, _state, { t }) => {
  const title = escapeHtml(t('token.title', { name }));
  return `<span class="token" data-token="${escapeHtml(name)}" title="${title}">${escapeHtml(value)}</span>`;
};
