import type { ReadPage } from '../../src/dialects/index.ts';
import { isParent, type Nodes } from '../../src/markdown/index.ts';
import { proseOfPage } from '../../tests/fidelity/html.ts';
import { htmlOf } from '../../tests/fidelity/page.ts';
import { constructs } from './constructs.ts';

export type Counts = Record<string, number>;

export function add(counts: Counts, key: string, by = 1): void {
  counts[key] = (counts[key] ?? 0) + by;
}

/** What a page has become: nodes of its tree, facts, losses, and what is left in its text. */
export interface Fate {
  readonly nodes: Counts;
  readonly facts: Counts;
  readonly losses: Counts;
  /** How often each construct is still to be seen as it was written. */
  readonly left: Counts;
}

export function fateOf(page: ReadPage): Fate {
  const fate: Fate = { nodes: {}, facts: {}, losses: {}, left: {} };
  const visit = (node: Nodes): void => {
    add(fate.nodes, node.type);
    const detail = detailOf(node);
    if (detail !== null) add(fate.nodes, `${node.type}:${detail}`);
    if (isParent(node)) for (const child of node.children) visit(child);
  };
  visit(page.tree);
  for (const { kind } of page.doc.facts) add(fate.facts, kind);
  for (const { kind } of page.collected.losses) add(fate.losses, kind);
  const prose = proseOfPage(htmlOf(page));
  for (const { name, left } of constructs) {
    const found = left === undefined ? 0 : (prose.match(left)?.length ?? 0);
    if (found > 0) add(fate.left, name, found);
  }
  return fate;
}

function detailOf(node: Nodes): string | null {
  if (node.type === 'alert') return node.kind;
  if (node.type === 'section') return node.role;
  if (node.type === 'include') return node.inline ? 'inline' : 'block';
  return null;
}
