import type { Root } from 'mdast';
import { isParent, type Nodes } from '../markdown/index.ts';
import { alerts } from './alerts.ts';
import type { BlockStep, NormalizeContext } from './context.ts';
import { includes } from './includes.ts';
import { quotes } from './quotes.ts';
import { tabs } from './tabs.ts';

export { collect, type Collected } from './collect.ts';
export type { BlockStep, NormalizeContext } from './context.ts';
export { parseBounded } from './depth.ts';

/** Steps by name, in the order in which they run on every container. A dialect picks from them. */
export const steps = { includes, quotes, alerts, tabs } as const satisfies Record<string, BlockStep>;

export type StepName = keyof typeof steps;

/** Containers whose children are blocks, or inline content that may hold an include. */
const CONTAINERS: ReadonlySet<Nodes['type']> = new Set([
  ...(['root', 'blockquote', 'list', 'listItem', 'alert', 'tabs', 'tab', 'section'] as const),
  ...(['footnoteDefinition', 'table', 'tableRow'] as const),
]);

/** Runs the steps over every container of the tree, outermost first; edits the tree in place. */
export function normalize(tree: Root, names: readonly StepName[], context: NormalizeContext): void {
  const chosen = Object.entries(steps).flatMap(([name, step]) => (names.some((n) => n === name) ? [step] : []));
  visit(tree, chosen, context);
}

function visit(node: Nodes, chosen: readonly BlockStep[], context: NormalizeContext): void {
  if (!isParent(node) || !CONTAINERS.has(node.type)) return;
  let children: Nodes[] = node.children;
  for (const step of chosen) children = step(children, context);
  // The steps keep the kinds of content that a container may hold; the tree's types can't say so.
  (node as { children: Nodes[] }).children = children;
  for (const child of children) visit(child, chosen, context);
}
