import type { Nodes } from '../markdown/index.ts';
import { spanOf, type BlockStep, type NormalizeContext } from './context.ts';

type Code = Extract<Nodes, { type: 'code' }>;

/** Indented code that the parser has split at its blank lines is one block. */
export const codeRuns: BlockStep = (children, context) => {
  if (!children.some((node, i) => node.type === 'code' && children[i + 1]?.type === 'code')) return children;
  const joined: Nodes[] = [];
  for (const node of children) {
    const last = joined.at(-1);
    if (node.type === 'code' && last?.type === 'code' && areOne(last, node, context)) join(last, node, context);
    else joined.push(node);
  }
  return joined as typeof children;
};

/** Whether both are indented, with nothing but blank lines between them. */
function areOne(first: Code, second: Code, { text }: NormalizeContext): boolean {
  if (first.lang || second.lang || first.position === undefined || second.position === undefined) return false;
  const [a, b] = [spanOf(first), spanOf(second)];
  const between = text.slice(a.end, b.start);
  return (
    between.length < MAX_GAP &&
    /^[\s>]*$/.test(between) &&
    between.includes('\n') &&
    !isFenced(text, a.start) &&
    !isFenced(text, b.start)
  );
}

const MAX_GAP = 1_000;

function isFenced(text: string, at: number): boolean {
  return /^\s*(?:`{3}|~{3})/.test(text.slice(at, at + 12));
}

function join(first: Code, second: Code, { text }: NormalizeContext): void {
  const [a, b] = [spanOf(first), spanOf(second)];
  const lines = text.slice(a.end, b.start).split('\n').length - 1;
  first.value = `${first.value.trimEnd()}${'\n'.repeat(lines)}${second.value}`;
  if (first.position !== undefined && second.position !== undefined)
    first.position = { start: first.position.start, end: second.position.end };
}
