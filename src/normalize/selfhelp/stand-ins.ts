import type { Nodes } from '../../markdown/index.ts';

/*
 * Comments and elements that mean something in self-help would be raw HTML to the parser, and take
 * the line they stand on with them. Before parsing each is replaced by a stand-in that is a word to
 * the parser and holds the offset of what it stands for; a step looks there and makes a node of it.
 * Its ends are characters for private use; a text that has them itself keeps them, since what a
 * stand-in says is only believed if the file bears it out.
 */
const OPEN = '\uf8e0';
const CLOSE = '\uf8e1';
const STAND_IN = new RegExp(`${OPEN}(\\d{1,9})${CLOSE}`, 'g');

/** What stands in a text for something at an offset of the file. */
export function standIn(offset: number): string {
  return `${OPEN}${offset}${CLOSE}`;
}

export function hasStandIn(text: string): boolean {
  return text.includes(OPEN);
}

/** The pieces of a text around stand-ins, and the offsets between them: `[text, offset, text, …]`. */
export function splitAtStandIns(text: string): readonly (string | number)[] {
  const parts = text.split(STAND_IN);
  return parts.map((part, i) => (i % 2 === 0 ? part : Number(part)));
}

/** Offset that a paragraph stands for which is one stand-in and nothing else; -1 for any other node. */
export function standsFor(node: Nodes): number {
  if (node.type !== 'paragraph' || node.children.length !== 1) return -1;
  const [only] = node.children;
  if (only?.type !== 'text' || !hasStandIn(only.value)) return -1;
  const [before, offset, after] = splitAtStandIns(only.value.trim());
  return before === '' && after === '' && typeof offset === 'number' ? offset : -1;
}
