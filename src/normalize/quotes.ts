import { lose } from '../core/notes.ts';
import type { Nodes, RootContent } from '../markdown/index.ts';
import { placeOf, spanOf, type BlockStep, type NormalizeContext } from './context.ts';

type Blockquote = Extract<Nodes, { type: 'blockquote' }>;

const DIV = /^\s*\[!div(?:\s+class\s*=\s*["'“]?([\w\s-]*)["'”]?)?[^\]]*\][ \t]*(?:\r?\n)?/i;

/** Classes that mean something to readers, by what they are called on Learn. */
const ROLES: ReadonlyMap<string, string> = new Map([
  ['checklist', 'checklist'],
  ['nextstepaction', 'nextstepaction'],
  ['video-name', 'video-name'],
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
    else if (node.type !== 'blockquote') out.push(node);
    else {
      for (let rest: Blockquote | null = node; rest !== null;) {
        const taken = quoted(rest, context);
        out.push(...taken.nodes);
        ({ rest } = taken);
      }
    }
  }
  return out as typeof children;
};

/** What a quote stands for, and what is left of it from the next marker on. */
interface Taken {
  readonly nodes: readonly Nodes[];
  readonly rest: Blockquote | null;
}

function quoted(quote: Blockquote, context: NormalizeContext): Taken {
  const { children } = quote;
  const [first] = children;
  if (first?.type === 'html' && children.every(isMarker)) return { nodes: children, rest: null };
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  const match = text?.type === 'text' ? DIV.exec(text.value) : null;
  if (first?.type !== 'paragraph' || text?.type !== 'text' || match === null) return { nodes: [quote], rest: null };
  lose(context, 'marker', spanOf(text), match[0].trim());
  text.value = text.value.slice(match[0].length);
  if (text.value === '') first.children.shift();
  if (first.children[0]?.type === 'break') first.children.shift();
  const content = first.children.length === 0 ? children.slice(1) : children;
  const next = content.findIndex((child) => child !== first && startsWithMarker(child));
  const own: RootContent[] = next < 0 ? content : content.slice(0, next);
  const role = ROLES.get(match[1]?.trim().toLowerCase().split(/\s+/)[0] ?? '');
  return {
    nodes: role === undefined ? own : [{ type: 'section', role, children: own, ...placeOf(quote) }],
    rest: next < 0 ? null : { ...quote, children: content.slice(next) },
  };
}

/** Whether something of its own begins here. */
function startsWithMarker(node: Nodes): boolean {
  const [first] = node.type === 'paragraph' ? node.children : [];
  return first?.type === 'text' && /^\s*\[!/.test(first.value);
}

/** `[!VIDEO …]` and `[!code …]`: they stand in quotes out of habit. */
function isMarker(node: Nodes): boolean {
  return node.type === 'html' && node.value.startsWith('<?[!');
}
