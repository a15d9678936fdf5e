import { lose, note } from '../core/notes.ts';
import type { Nodes, PhrasingContent, RootContent, Tab, Tabs } from '../markdown/index.ts';
import { namesOf } from './collect/anchors.ts';
import { placeOf, spanOf, type BlockStep, type NormalizeContext } from './context.ts';

type Heading = Extract<Nodes, { type: 'heading' }>;

const TAB = /^#tab\/([\w+.-]+)(?:\/([\w+.-]+))?$/i;

/**
 * Headings that are one link to `#tab/id` → tabs. A group ends at the next rule, at a tab heading
 * of another level, or with its container; headings of other kinds stay inside their tab.
 */
export const tabs: BlockStep = (children, context) => {
  if (!children.some((node) => node.type === 'heading' && tabOf(node) !== null)) return children;
  const out: Nodes[] = [];
  let group: Group | null = null;
  for (const node of children as Nodes[]) {
    const tab = node.type === 'heading' ? tabOf(node) : null;
    if (tab !== null && node.type === 'heading') {
      lose(context, 'marker', spanOf(node), `#tab/${tab.id}${tab.condition === null ? '' : `/${tab.condition}`}`);
      if (group === null || group.depth !== node.depth) {
        group = { node: { type: 'tabs', children: [], ...placeOf(node) }, depth: node.depth };
        out.push(group.node);
      }
      group.node.children.push(tab);
    } else if (group !== null && node.type === 'thematicBreak') group = null;
    else if (group === null) out.push(node);
    else group.node.children.at(-1)?.children.push(node as RootContent);
  }
  if (group !== null) noteUnclosed(group, context);
  return out as typeof children;
};

interface Group {
  readonly node: Tabs;
  readonly depth: number;
}

/** A group without an end at the end of a text is no harm; one that has taken the next section is. */
function noteUnclosed({ node, depth }: Group, context: NormalizeContext): void {
  const rest = node.children.at(-1)?.children ?? [];
  if (rest.some((child) => child.type === 'heading' && child.depth <= depth))
    note(context, 'tabs-unclosed', spanOf(node), '');
}

function tabOf(heading: Heading): Tab | null {
  // Translated tabs carry their anchor in front: it moves into the tab.
  const anchors = heading.children.filter((node) => node.type === 'html' && namesOf(node.value) !== null);
  const [link, ...rest] = heading.children.filter((node) => !anchors.includes(node));
  if (link?.type !== 'link' || rest.length > 0) return null;
  const match = TAB.exec(link.url);
  if (match?.[1] === undefined) return null;
  const condition = match[2]?.toLowerCase() ?? null;
  return {
    type: 'tab',
    id: match[1].toLowerCase(),
    condition,
    label: link.children,
    children: paragraphOf(anchors),
    ...placeOf(heading),
  };
}

function paragraphOf(anchors: readonly PhrasingContent[]): RootContent[] {
  return anchors.length === 0 ? [] : [{ type: 'paragraph', children: [...anchors] }];
}
