import { editDistance } from '../../core/nearest.ts';
import { squeeze } from '../../core/text.ts';
import { helpHeadings, type HelpRole } from '../../locales/index.ts';
import { plainText, type Nodes, type RootContent, type Section } from '../../markdown/index.ts';
import { placeOf, type BlockStep } from '../context.ts';

type Heading = Extract<Nodes, { type: 'heading' }>;

/** Letters that may be wrong, missing or too many: two of a heading as long as the English ones, none of a few. */
const slips = (heading: string): number => Math.min(2, Math.floor(heading.length / 8));

/**
 * A heading that is bold from end to end is a heading. What stands below "Recommended Steps" and
 * "Recommended Documents", in any language and however they are spelled, becomes a section named after it.
 */
export const roles: BlockStep = (children) => {
  if (!children.some(({ type }) => type === 'heading')) return children;
  const out: Nodes[] = [];
  let open: { readonly node: Section; readonly depth: number } | null = null;
  for (const child of children as Nodes[]) {
    if (child.type === 'heading') {
      child.children = withoutBold(child);
      if (open !== null && child.depth <= open.depth) open = null;
      const role: HelpRole | null = open === null ? roleOf(child) : null;
      if (role !== null) {
        out.push(child);
        open = { node: { type: 'section', role, children: [], ...placeOf(child) }, depth: child.depth };
        continue;
      }
    }
    if (open?.node.children.length === 0) out.push(open.node);
    (open?.node.children ?? out).push(child as RootContent);
  }
  return out as typeof children;
};

function withoutBold(heading: Heading): Heading['children'] {
  const said = heading.children.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  const [only] = said;
  return said.length === 1 && only?.type === 'strong' ? only.children : heading.children;
}

function roleOf(heading: Heading): HelpRole | null {
  if (heading.depth === 1) return null;
  const text = squeeze(plainText(heading).replace(/[*_:.]/g, '')).toLowerCase();
  const exact = helpHeadings.get(text);
  if (exact !== undefined) return exact;
  for (const [known, role] of helpHeadings) if (editDistance(text, known, slips(known)) <= slips(known)) return role;
  return null;
}
