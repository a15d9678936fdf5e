import { isParent, type Nodes, type PhrasingContent } from '../../markdown/index.ts';
import { placeOf, type BlockStep } from '../context.ts';

type Paragraph = Extract<Nodes, { type: 'paragraph' }>;
type List = Extract<Nodes, { type: 'list' }>;

// `</br>` is one too, as in browsers.
const BR = /^\s*(?:<\/?br\s{0,20}\/?>\s*)+$/i;

/**
 * `<br>` is how self-help separates what would be list items elsewhere: lines that are all links
 * become a list, two in a row end a paragraph, others are hard breaks; at an end they mean nothing.
 */
export const lineBreaks: BlockStep = (children) => {
  if (!children.some(isBreak) && !children.some((node) => isParent(node) && node.children.some(isBreak)))
    return children;
  const out: Nodes[] = [];
  for (const node of children as Nodes[]) {
    if (node.type === 'html' && isBreak(node)) continue;
    if (node.type === 'heading' && node.children.some(isBreak)) node.children = joinLines(linesOf(node.children));
    const blocks = node.type === 'paragraph' && node.children.some(isBreak) ? blocksOf(node) : [node];
    for (const block of blocks) if (!continues(out.at(-1), block)) out.push(block);
  }
  return out as typeof children;
};

function isBreak(node: Nodes): boolean {
  return node.type === 'html' && node.value.length < 200 && BR.test(node.value);
}

/** A numbered list that goes on behind a break is one list. */
function continues(before: Nodes | undefined, list: Nodes): boolean {
  if (before?.type !== 'list' || list.type !== 'list' || before.ordered !== true || list.ordered !== true) return false;
  if (list.start !== (before.start ?? 1) + before.children.length) return false;
  for (const item of list.children) before.children.push(item);
  before.spread = before.spread === true || list.spread === true;
  return true;
}

/** A line, and how many breaks stand before it. */
interface Line {
  readonly nodes: PhrasingContent[];
  readonly breaks: number;
}

/** Cuts at breaks; what is empty goes. */
function linesOf(children: readonly PhrasingContent[]): readonly Line[] {
  const lines: Line[] = [{ nodes: [], breaks: 0 }];
  let breaks = 0;
  for (const node of children) {
    if (isBreak(node)) breaks += 'value' in node ? (node.value.match(/<\/?br/gi)?.length ?? 1) : 1;
    else if (breaks > 0 && node.type === 'break') continue;
    else if (breaks > 0 && node.type === 'text' && node.value.trim() === '') continue;
    else {
      if (breaks > 0) lines.push({ nodes: [], breaks });
      lines.at(-1)?.nodes.push(node);
      breaks = 0;
    }
  }
  return lines.map((line) => ({ ...line, nodes: trim(line.nodes) })).filter(({ nodes }) => nodes.length > 0);
}

/** Without the white space, line ends included, that stood around the breaks. */
function trim(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const out = nodes.map((node) => ({ ...node }));
  const [first] = out;
  if (first?.type === 'text') first.value = first.value.trimStart();
  const last = out.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
  while (out.at(-1)?.type === 'break') out.pop();
  return out.filter((node) => node.type !== 'text' || node.value !== '');
}

function joinLines(lines: readonly Line[]): PhrasingContent[] {
  return lines.flatMap(({ nodes }, i): PhrasingContent[] => (i === 0 ? nodes : [{ type: 'break' }, ...nodes]));
}

function blocksOf(paragraph: Paragraph): Nodes[] {
  const lines = linesOf(paragraph.children);
  const list = listOf(lines, paragraph);
  if (list !== null) return [list];
  const blocks: Line[][] = [];
  for (const line of lines) {
    if (line.breaks !== 1 || blocks.length === 0) blocks.push([]);
    blocks.at(-1)?.push(line);
  }
  return blocks.map((block) => ({ type: 'paragraph', children: joinLines(block), ...placeOf(paragraph) }));
}

/** Two or more lines that are a link each, whether a break or only a line end stands between them. */
function listOf(lines: readonly Line[], paragraph: Paragraph): List | null {
  const items = lines.flatMap(({ nodes }) => linksOf(nodes));
  if (items.length < 2 || items.some((item) => item === null)) return null;
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((item) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: item ?? [], ...placeOf(item?.[0] ?? paragraph) }],
      ...placeOf(item?.[0] ?? paragraph),
    })),
    ...placeOf(paragraph),
  };
}

/** The links of a line with nothing but line ends between them; `[null]` for any other line. */
function linksOf(nodes: readonly PhrasingContent[]): readonly (PhrasingContent[] | null)[] {
  const items: PhrasingContent[][] = [];
  let apart = true;
  for (const node of nodes) {
    if (apart && (node.type === 'link' || node.type === 'portalLink')) {
      items.push([node]);
      apart = false;
    } else if (node.type === 'break') apart = true;
    else if (node.type === 'text' && /^[.,;]?\s*$/.test(node.value)) {
      if (/\S/.test(node.value)) items.at(-1)?.push({ ...node, value: node.value.trim() });
      apart = node.value.includes('\n');
    } else return [null];
  }
  return items;
}
