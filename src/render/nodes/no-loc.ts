import { escapeHtml } from '../../core/text.ts';
import type { NodeRenderer } from './context.ts';

export const noLoc: NodeRenderer<'noLoc'> = ({ value }) => `<span translate="no">${escapeHtml(value)}</span>`;
