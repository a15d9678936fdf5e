import type { Nodes, RootContent, Section } from '../../markdown/index.ts';
import { placeOf, type BlockStep } from '../context.ts';

/** What stands under each second-level heading → a card; cards side by side → one group. */
export const cards: BlockStep = (children) => {
  if (!children.some(opensCard)) return children;
  const out: Nodes[] = [];
  let group: Section | null = null;
  for (const node of children as RootContent[]) {
    if (node.type === 'heading' && opensCard(node)) {
      (node.data ??= {}).inCard = true;
      if (group === null) out.push((group = { type: 'section', role: 'cards', children: [], ...placeOf(node) }));
      group.children.push({ type: 'section', role: 'card', children: [node], ...placeOf(node) });
    } else if (group === null) out.push(node);
    else cardOf(group).children.push(node);
  }
  return out as typeof children;
};

/** Cards are containers too: a heading that stands in one opens no other. */
function opensCard(node: Nodes): boolean {
  return node.type === 'heading' && node.depth === 2 && node.data?.inCard !== true;
}

function cardOf(group: Section): Section {
  const last = group.children.at(-1);
  return last?.type === 'section' ? last : group;
}
