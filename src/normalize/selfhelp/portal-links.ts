import { lose, note } from '../../core/notes.ts';
import { squeeze } from '../../core/text.ts';
import { isParent, type Nodes } from '../../markdown/index.ts';
import { CONTAINERS } from '../containers.ts';
import { placeOf, spanOf, type BlockStep, type NormalizeContext } from '../context.ts';

const PORTAL = /^\s*(?:button-)?data-?(?:blade|context)\s*:/i;
const BUTTON = /^\s*button-link\s*:\s*(?=https?:)/i;

/** `[text](data-blade:Extension.Blade.id.$resourceId)` → a text that says where it leads. */
export const portalLinks: BlockStep = (children, context) => {
  for (const child of children) if (!CONTAINERS.has(child.type)) inside(child, context);
  return children;
};

function inside(node: Nodes, context: NormalizeContext): void {
  if (!isParent(node)) return;
  const children: Nodes[] = node.children;
  children.forEach((child, i) => {
    if (child.type === 'link') {
      const link = linkOf(child, context);
      if (link !== null) children[i] = link;
    }
    inside(children[i] ?? child, context);
  });
}

function linkOf(link: Extract<Nodes, { type: 'link' }>, context: NormalizeContext): Nodes | null {
  // A button with an address is a link like any other.
  const prefix = BUTTON.exec(link.url)?.[0];
  if (prefix !== undefined) {
    lose(context, 'portal-target', spanOf(link), link.url);
    return { ...link, url: link.url.slice(prefix.length) };
  }
  if (!PORTAL.test(link.url)) return null;
  const target = squeeze(link.url);
  note(context, 'portal-link', spanOf(link), target.slice(0, 80));
  lose(context, 'portal-target', spanOf(link), target);
  return { type: 'portalLink', target, children: link.children, ...placeOf(link) };
}
