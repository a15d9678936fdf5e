import { editDistance } from '../../core/nearest.ts';
import { squeeze } from '../../core/text.ts';
import { plainText, type Nodes, type RootContent, type Section } from '../../markdown/index.ts';
import { placeOf, type BlockStep } from '../context.ts';

type Heading = Extract<Nodes, { type: 'heading' }>;

/** Headings that every self-help article has, in the spelling that is nearest to all others. */
const ROLES: Readonly<Record<string, string>> = { 'recommended steps': 'steps', 'recommended documents': 'documents' };

/** Letters that may be wrong, missing or too many. */
const SLIPS = 2;

/**
 * A heading that is bold from end to end is a heading. What stands below "Recommended Steps" and
 * "Recommended Documents", however they are spelled, becomes a section named after it.
 */
export const roles: BlockStep = (children) => {
  if (!children.some(({ type }) => type === 'heading')) return children;
  const out: Nodes[] = [];
  let open: { readonly node: Section; readonly depth: number } | null = null;
  for (const child of children as Nodes[]) {
    if (child.type === 'heading') {
      child.children = withoutBold(child);
      if (open !== null && child.depth <= open.depth) open = null;
      const role: string | null = open === null ? roleOf(child) : null;
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

function roleOf(heading: Heading): string | null {
  if (heading.depth === 1) return null;
  const text = squeeze(plainText(heading).replace(/[*_:.]/g, '')).toLowerCase();
  const name = Object.keys(ROLES).find((one) => editDistance(text, one, SLIPS) <= SLIPS);
  return name === undefined ? null : (ROLES[name] ?? null);
}
