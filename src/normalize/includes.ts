import type { Paragraph } from 'mdast';
import { lose } from '../core/notes.ts';
import type { Include, Nodes, PhrasingContent } from '../markdown/index.ts';
import { isParent, LINES, plainText } from '../markdown/index.ts';
import { placeOf, spanOf, type BlockStep, type NormalizeContext } from './context.ts';

const BEFORE = /\[!INCLUDE[-+]?\s*$/i;

/**
 * `[!INCLUDE [title](path)]` → include. Alone in its line it stands for blocks, elsewhere for the
 * inline content of the file.
 */
export const includes: BlockStep = (children, context) => {
  return children.flatMap((node) => {
    if (!isParent(node) || !holdsInline(node)) return [node];
    const inline = inlineIncludes(node.children as PhrasingContent[], context);
    if (inline === null) return [node];
    if (node.type === 'paragraph') return linesApart(node, inline);
    node.children = inline;
    return [node];
  }) as typeof children;
};

/** A paragraph whose lines that are nothing but an include are blocks of their own. */
function linesApart(node: Paragraph, inline: readonly PhrasingContent[]): Nodes[] {
  const out: Nodes[] = [];
  let rest: PhrasingContent[] = [];
  const end = (): void => {
    if (!rest.every(isBlank)) out.push(paragraphOf(node, rest));
    rest = [];
  };
  for (const [i, child] of inline.entries()) {
    if (child.type === 'include' && isAlone(inline, i)) {
      end();
      out.push({ ...child, inline: false });
    } else rest.push(child);
  }
  end();
  return out;
}

/** Whether nothing but blanks is between a child and the ends of its line. */
function isAlone(children: readonly PhrasingContent[], i: number): boolean {
  const [before, after] = [children[i - 1], children[i + 1]];
  const begins =
    before === undefined || before.type === 'break' || (before.type === 'text' && /\n\s*$/.test(before.value));
  const ends =
    after === undefined || after.type === 'break' || (after.type === 'text' && /^[^\S\n]*\n/.test(after.value));
  return (begins || (i === 1 && isBlank(before))) && (ends || (i === children.length - 2 && isBlank(after)));
}

/** The part of a paragraph that some of its children are; all of them are the paragraph itself. */
function paragraphOf(node: Paragraph, children: PhrasingContent[]): Paragraph {
  const [first, last] = [children[0]?.position, children.at(-1)?.position];
  if (first === undefined || last === undefined) return { ...node, children };
  return { ...node, children, position: { start: first.start, end: last.end } };
}

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
