import { isParent, type Nodes, type RootContent } from '../markdown/index.ts';
import { placeOf, type BlockStep } from './context.ts';

type Blockquote = Extract<Nodes, { type: 'blockquote' }>;

const VIDEO = /^\s*\[!VIDEO\s+(\S+?)\s*\]\s*$/i;
const DIV = /^\s*\[!div\s+class="([^"]*)"[^\]]*\][ \t]*(?:\r?\n)?/i;

/** `> [!VIDEO url]` → video; `> [!div class="x"]` → section named after the class. */
export const quotes: BlockStep = (children) => {
  if (!children.some((node) => node.type === 'blockquote' || node.type === 'paragraph')) return children;
  return children.map((node) => {
    if (node.type === 'paragraph') return videoOf(node) ?? node;
    return node.type === 'blockquote' ? quoted(node) : node;
  }) as typeof children;
};

function quoted(quote: Blockquote): Nodes {
  const first = quote.children[0];
  if (first?.type !== 'paragraph') return quote;
  const video = quote.children.length === 1 ? videoOf(first) : null;
  if (video !== null) return video;
  const text = first.children[0];
  const match = text?.type === 'text' ? DIV.exec(text.value) : null;
  if (text?.type !== 'text' || match?.[1] === undefined) return quote;
  text.value = text.value.slice(match[0].length);
  if (text.value === '') first.children.shift();
  const children = (first.children.length === 0 ? quote.children.slice(1) : quote.children) as RootContent[];
  return { type: 'section', role: roleOf(match[1]), children, ...placeOf(quote) };
}

/** The literal may be split at an autolinked URL: read the paragraph's own text. */
function videoOf(paragraph: Nodes): Nodes | null {
  if (!isParent(paragraph) || paragraph.children.length > 3) return null;
  const [first] = paragraph.children;
  if (first?.type !== 'text' || !/^\s*\[!VIDEO\s/i.test(first.value)) return null;
  const literal = paragraph.children
    .map((node) => (node.type === 'text' ? node.value : node.type === 'link' ? node.url : ''))
    .join('');
  const url = VIDEO.exec(literal)?.[1];
  return url === undefined ? null : { type: 'video', url, children: [], ...placeOf(paragraph) };
}

function roleOf(classes: string): string {
  return (
    classes
      .trim()
      .split(/\s+/)[0]
      ?.toLowerCase()
      .replace(/[^a-z0-9_-]/g, '') ?? ''
  );
}
