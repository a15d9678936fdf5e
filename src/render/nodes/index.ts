import type { Nodes, RenderState } from '../../markdown/index.ts';
import { alert } from './alert.ts';
import { code } from './code.ts';
import type { NodeContext, NodeRenderer } from './context.ts';
import { heading } from './heading.ts';
import { include } from './include.ts';
import { noLoc } from './no-loc.ts';
import { picture } from './picture.ts';
import { portalLink } from './portal-link.ts';
import { section } from './section.ts';
import { snippet } from './snippet.ts';
import { tabs } from './tabs.ts';
import { token } from './token.ts';
import { video } from './video.ts';
import { zone } from './zone.ts';

export type { NodeContext } from './context.ts';
export { missing } from './include.ts';

/** Nodes beyond plain Markdown, and headings, whose ids the page knows. */
const renderers: { readonly [T in Nodes['type']]?: NodeRenderer<T> } = {
  alert,
  code,
  heading,
  include,
  noLoc,
  picture,
  portalLink,
  section,
  snippet,
  tabs,
  token,
  video,
  zone,
};

/** HTML of a node of ours; null leaves it to the standard renderer. */
export function renderOwn(node: Nodes, state: RenderState, context: NodeContext): string | null {
  // The record pairs each type with its renderer; a union can't say so.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const render = renderers[node.type] as
    | ((node: Nodes, state: RenderState, context: NodeContext) => string)
    | undefined;
  return render === undefined ? null : render(node, state, context);
}
