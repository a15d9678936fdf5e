import type { Include, Nodes, PhrasingContent } from '../markdown/index.ts';
import { isParent, plainText } from '../markdown/index.ts';
import { placeOf, type BlockStep } from './context.ts';

const BEFORE = /\[!INCLUDE[-+]?\s*$/i;

/**
 * `[!INCLUDE [title](path)]` → include. Alone in its paragraph it stands for blocks, elsewhere for
 * the inline content of the file.
 */
export const includes: BlockStep = (children, { text }) => {
  return children.map((node) => {
    if (!isParent(node) || !holdsInline(node)) return node;
    const inline = inlineIncludes(node.children as PhrasingContent[], text);
    if (inline === null) return node;
    const only = node.type === 'paragraph' && inline.length === 1 ? inline[0] : undefined;
    if (only?.type === 'include') return { ...only, inline: false };
    node.children = inline;
    return node;
  }) as typeof children;
};

function holdsInline(node: Nodes): node is Extract<Nodes, { type: 'paragraph' | 'heading' | 'tableCell' }> {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}

/** The children with every `[!INCLUDE`, link, `]` joined into one node; null if there is none. */
function inlineIncludes(children: readonly PhrasingContent[], source: string): PhrasingContent[] | null {
  if (!children.some((node) => node.type === 'text' && BEFORE.test(node.value))) return null;
  const out: PhrasingContent[] = [];
  for (let i = 0; i < children.length; i++) {
    const [before, link, after] = [children[i], children[i + 1], children[i + 2]];
    const opens = before?.type === 'text' && BEFORE.test(before.value);
    if (!opens || link?.type !== 'link' || after?.type !== 'text' || !after.value.startsWith(']')) {
      if (before !== undefined) out.push(before);
      continue;
    }
    const text = before.value.replace(BEFORE, '');
    if (text.trim() !== '') out.push({ ...before, value: text });
    out.push(include(link, source));
    after.value = after.value.slice(1);
    i += after.value.trim() === '' ? 2 : 1;
  }
  return out;
}

function include(link: Extract<Nodes, { type: 'link' }>, source: string): Include {
  return {
    type: 'include',
    url: urlAsWritten(link, source),
    title: plainText(link),
    inline: true,
    children: [],
    ...placeOf(link),
  };
}

/** In Markdown `\.` is an escaped dot: of `..\..\x.md` only the text itself still knows the path. */
function urlAsWritten({ url, position }: Extract<Nodes, { type: 'link' }>, source: string): string {
  const raw = source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  const written = /\]\(\s*([^()\s]*)\s*\)$/.exec(raw)?.[1];
  return written?.includes('\\') !== true ? url : written.replaceAll('\\', '/');
}
