import { languageOf, localeOf } from '../locales/index.ts';

/** One line of navigation: a page, a group, or both. */
export interface NavNode {
  readonly label: string;
  /** BCP 47 tag of the label where it is not in the reader's language. */
  readonly tag: string | null;
  /** Where the line leads; null for a mere group. */
  readonly href: string | null;
  /** Id of the page it leads to; null for groups and outside links. */
  readonly page: string | null;
  readonly items: readonly NavNode[];
}

/** A tree of navigation that a set of pages shares: one table of contents, or one folder. */
export interface NavSection {
  readonly label: string;
  /** Docset and folder: stable between runs. */
  readonly key: string;
  readonly items: readonly NavNode[];
  /** Number of lines. */
  readonly size: number;
}

/** Where a page stands in its section: the nodes from the top down to its own, last. */
export type NavPath = readonly NavNode[];

/** Tag of a text of one locale on the pages of another; null where that is no other language. */
export function foreignTag(reader: string, own: string): string | null {
  return languageOf(own) === languageOf(reader) ? null : localeOf(own).tag;
}

export function countNodes(items: readonly NavNode[]): number {
  let count = items.length;
  for (const item of items) count += countNodes(item.items);
  return count;
}

/** First page at or below a node: where a closed group leads. */
export function firstPage(node: NavNode): NavNode | null {
  if (node.href !== null) return node;
  for (const item of node.items) {
    const found = firstPage(item);
    if (found !== null) return found;
  }
  return null;
}
