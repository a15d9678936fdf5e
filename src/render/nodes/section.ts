import { renderChildren } from '../../markdown/index.ts';
import type { NodeRenderer } from './context.ts';

export const section: NodeRenderer<'section'> = (node, state) =>
  `<div class="section section-${node.role}">\n${renderChildren(node, state)}</div>\n`;
