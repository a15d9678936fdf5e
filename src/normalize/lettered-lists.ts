import type { Nodes } from '../markdown/index.ts';
import { spanOf, type BlockStep, type NormalizeContext } from './context.ts';

const LETTERS = /([a-z]{1,5})[.)]/iy;

/** Lists whose items are called by letters or Roman numbers in the file are called so on the page. */
export const letteredLists: BlockStep = (children, context) => {
  for (const node of children) {
    if (node.type !== 'list' || node.ordered !== true) continue;
    const letters = lettersOf(node, context);
    if (letters !== null) (node.data ??= {}).letters = letters;
  }
  return children;
};

function lettersOf(node: Extract<Nodes, { type: 'list' }>, { text }: NormalizeContext): 'a' | 'A' | 'i' | 'I' | null {
  if (node.position === undefined) return null;
  LETTERS.lastIndex = spanOf(node).start;
  const name = LETTERS.exec(text)?.[1];
  if (name === undefined) return null;
  const lower = name.toLowerCase();
  const isLetter = lower.length === 1 && lower.charCodeAt(0) - 96 === (node.start ?? 1);
  if (name === lower) return isLetter ? 'a' : 'i';
  return isLetter ? 'A' : 'I';
}
