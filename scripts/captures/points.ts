// What a text's structure consists of, as a list of points per kind: two texts are compared by them.
import type { Source } from '../../src/core/types.ts';
import { readPage } from '../../src/dialects/index.ts';
import { isParent, plainText, type Nodes } from '../../src/markdown/index.ts';

export const KINDS = [
  'header values',
  'heading levels in order',
  'heading texts',
  'tab headings',
  'fences: language and code',
  'fences: exact lines',
  'list item starts',
  'list items, start and end',
  'alert kinds and starts',
  'alert texts',
  'tables: header and rows',
  'paragraph breaks',
] as const;

export type Kind = (typeof KINDS)[number];
export type Points = Record<Kind, string[]>;

export function noPoints(): Points {
  return Object.fromEntries(KINDS.map((kind) => [kind, [] as string[]])) as Points;
}

export function sourceOf(rel: string, text: string): Source {
  return { path: rel, docset: 'learn', locale: 'en-us', rel, role: 'page', text, facts: [] };
}

/** Points of a Markdown text without a header, read by the product's own parser and steps. */
export function pointsOf(body: string): Points {
  const points = noPoints();
  visit(readPage(sourceOf('x.md', `<!-- -->\n\n${body}`)).tree, points);
  return points;
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
const words = (text: string, count: number): string => squeeze(text).split(' ').slice(0, count).join(' ');

function visit(node: Nodes, points: Points): void {
  pointOf(node, points);
  if (!isParent(node)) return;
  const children: readonly Nodes[] = node.children;
  children.forEach((child, i) => {
    const next = children[i + 1];
    if (child.type === 'paragraph' && next?.type === 'paragraph') {
      const end = squeeze(plainText(child)).split(' ').slice(-2).join(' ');
      points['paragraph breaks'].push(`${end} ¶ ${words(plainText(next), 2)}`);
    }
    visit(child, points);
  });
}

function pointOf(node: Nodes, points: Points): void {
  if (node.type === 'heading') {
    points['heading levels in order'].push(String(node.depth));
    points['heading texts'].push(`${node.depth} ${squeeze(plainText(node))}`);
  } else if (node.type === 'tab') {
    points['tab headings'].push(`${node.id} ${node.label.map(plainText).join('')}`);
  } else if (node.type === 'code') {
    const language = node.lang ?? '';
    points['fences: language and code'].push(`${language} ${node.value.replace(/\s+/g, '')}`);
    points['fences: exact lines'].push(`${language}\n${node.value.replace(/[ \t]+$/gm, '').trimEnd()}`);
  } else if (node.type === 'listItem') {
    const [first] = node.children;
    const text = first?.type === 'paragraph' ? plainText(first) : '';
    points['list item starts'].push(words(text, 2));
    points['list items, start and end'].push(squeeze(text));
  } else if (node.type === 'alert') {
    const text = node.children.map(textOf).join(' ');
    points['alert kinds and starts'].push(`${node.kind} ${words(text, 3)}`);
    points['alert texts'].push(`${node.kind} ${squeeze(text)}`);
  } else if (node.type === 'table') {
    const [head, ...rows] = node.children;
    const header = head === undefined ? '' : head.children.map((cell) => squeeze(plainText(cell))).join(' | ');
    points['tables: header and rows'].push(`${header} × ${rows.length}`);
  }
}

/** Text of blocks, blanks between them. */
function textOf(node: Nodes): string {
  if (node.type === 'code') return node.value;
  if (!isParent(node) || node.type === 'paragraph') return plainText(node);
  return (node.children as readonly Nodes[]).map(textOf).join(' ');
}

/** How much of what was found is right, and how much of what is right was found. */
export interface Score {
  right: number;
  found: number;
  wanted: number;
}

/** Equal points, each counted once; levels are compared in their order. */
export function compare(found: readonly string[], wanted: readonly string[], kind: Kind): Score {
  const right = kind === 'heading levels in order' ? common(found, wanted) : equal(found, wanted);
  return { right, found: found.length, wanted: wanted.length };
}

function equal(found: readonly string[], wanted: readonly string[]): number {
  const left = new Map<string, number>();
  for (const point of wanted) left.set(point, (left.get(point) ?? 0) + 1);
  return found.filter((point) => {
    const count = left.get(point) ?? 0;
    left.set(point, count - 1);
    return count > 0;
  }).length;
}

/** Length of the longest common subsequence. */
function common(a: readonly string[], b: readonly string[]): number {
  let row = Array<number>(b.length + 1).fill(0);
  for (const x of a) {
    const next = [0];
    b.forEach((y, j) => next.push(x === y ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0)));
    row = next;
  }
  return row.at(-1) ?? 0;
}
