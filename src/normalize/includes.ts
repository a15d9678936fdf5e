import { lose } from '../core/notes.ts';
import type { Include, Nodes, PhrasingContent } from '../markdown/index.ts';
import { isParent, LINES, plainText } from '../markdown/index.ts';
import { placeOf, spanOf, type BlockStep, type NormalizeContext } from './context.ts';

const BEFORE = /\[!INCLUDE[-+]?\s*$/i;

/**
 * `[!INCLUDE [title](path)]` → include. Alone in its paragraph it stands for blocks, elsewhere for
 * the inline content of the file.
 */
export const includes: BlockStep = (children, context) => {
  return children.map((node) => {
    if (!isParent(node) || !holdsInline(node)) return node;
    const inline = inlineIncludes(node.children as PhrasingContent[], context);
    if (inline === null) return node;
    const [only, ...others] = node.type === 'paragraph' ? inline.filter((child) => !isBlank(child)) : [];
    if (only?.type === 'include' && others.length === 0) return { ...only, inline: false };
    node.children = inline;
    return node;
  }) as typeof children;
};

function holdsInline(node: Nodes): node is Extract<Nodes, { type: 'paragraph' | 'heading' | 'tableCell' }> {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}

/** The children with every `[!INCLUDE`, link, `]` joined into one node; null if there is none. */
function inlineIncludes(children: readonly PhrasingContent[], context: NormalizeContext): PhrasingContent[] | null {
  for (const node of children) {
    // They may stand in bold text.
    const inner =
      isParent(node) && LINES.has(node.type) ? inlineIncludes(node.children as PhrasingContent[], context) : null;
    if (inner !== null) (node as { children: PhrasingContent[] }).children = inner;
  }
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
    if (text !== '') out.push({ ...before, value: text });
    const span = { start: spanOf(before).start, end: spanOf(after).end };
    lose(context, 'marker', span, `[!INCLUDE [${plainText(link)}]`);
    out.push(include(link, context.text));
    after.value = after.value.slice(1);
    i += after.value === '' ? 2 : 1;
  }
  return out;
}

function isBlank(node: Nodes): boolean {
  return node.type === 'text' && node.value.trim() === '';
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
