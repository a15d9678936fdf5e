import { type Nodes, type RootContent } from '../markdown/index.ts';
import { lose, placeOf, spanOf, type BlockStep, type NormalizeContext } from './context.ts';

type Blockquote = Extract<Nodes, { type: 'blockquote' }>;

const DIV = /^\s*\[!div(?:\s+class\s*=\s*["'“]?([\w\s-]*)["'”]?)?[^\]]*\][ \t]*(?:\r?\n)?/i;

/** Classes that mean something to readers, by what they are called on Learn. */
const ROLES: ReadonlyMap<string, string> = new Map([
  ['checklist', 'checklist'],
  ['nextstepaction', 'nextstepaction'],
  ['op_single_selector', 'op_single_selector'],
  ['op_multi_selector', 'op_single_selector'],
]);

/**
 * `> [!div class="x"]` → section named after the class, or just its content where the class says
 * only how it looks. A quote that holds nothing but videos or code files is none.
 */
export const quotes: BlockStep = (children, context) => {
  if (!children.some((node) => node.type === 'blockquote')) return children;
  const out: Nodes[] = [];
  for (const node of children as Nodes[]) {
    const last = out.at(-1);
    // The bullets of a list may stand outside of its quote.
    if (node.type === 'list' && last?.type === 'section' && last.children.length === 0) last.children.push(node);
    else out.push(...(node.type === 'blockquote' ? quoted(node, context) : [node]));
  }
  return out as typeof children;
};

function quoted(quote: Blockquote, context: NormalizeContext): readonly Nodes[] {
  const { children } = quote;
  const [first] = children;
  if (first?.type === 'html' && children.every(isMarker)) return children;
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  const match = text?.type === 'text' ? DIV.exec(text.value) : null;
  if (first?.type !== 'paragraph' || text?.type !== 'text' || match === null) return [quote];
  lose(context, 'marker', spanOf(text), match[0].trim());
  text.value = text.value.slice(match[0].length);
  if (text.value === '') first.children.shift();
  if (first.children[0]?.type === 'break') first.children.shift();
  const rest: RootContent[] = first.children.length === 0 ? children.slice(1) : children;
  const role = ROLES.get(match[1]?.trim().toLowerCase().split(/\s+/)[0] ?? '');
  return role === undefined ? rest : [{ type: 'section', role, children: rest, ...placeOf(quote) }];
}

/** `[!VIDEO …]` and `[!code …]`: they stand in quotes out of habit. */
function isMarker(node: Nodes): boolean {
  return node.type === 'html' && node.value.startsWith('<?[!');
}
