export { parse } from './parse.ts';
export { parseWithRemark, toMarkdown } from './write.ts';
export {
  renderChildren,
  renderFootnotes,
  renderNode,
  renderNodes,
  type RenderHooks,
  type RenderState,
} from './html.ts';
export { createScope, isPlaceholder, isSilent } from './sanitize.ts';
export { decodeEntities, scanHtml, type Attribute } from './tags.ts';
export * from './nodes.ts';
