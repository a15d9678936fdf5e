export { addressIn } from './address.ts';
export { parse, relocate } from './parse.ts';
export { renderChildren, renderFootnotes, renderNode, renderNodes } from './html.ts';
export { createState, type RenderHooks, type RenderState } from './state.ts';
export { isSilent } from './elements.ts';
export { createScope } from './scope.ts';
export { decodeEntities, scanHtml, type Attribute } from './tags.ts';
export { isParent, LINES, plainText } from './node-text.ts';
export type * from './nodes.ts';
