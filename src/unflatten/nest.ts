import type { Item, List } from './lists.ts';

/** A list that is open, and how far what belongs to its items is indented. */
export interface Nest {
  readonly list: List;
  /** Where the markers stand, and where the text of the items does. */
  readonly marker: string;
  readonly content: string;
}

/** Blanks in front of what stands in the innermost open item. */
export function indentOf(nest: readonly Nest[]): string {
  return nest.at(-1)?.content ?? '';
}

/** Leaves the lists that have no item after a word. */
export function leave(nest: Nest[], i: number): void {
  while ((nest.at(-1)?.list.last ?? Infinity) <= i) nest.pop();
}

/** Enters an item: true if it follows another one of the same list. */
export function enter(nest: Nest[], item: Item, known: string | undefined): boolean {
  const at = nest.findLastIndex(({ list }) => list === item.list);
  const told = /\n([ \t]*)$/.exec(known ?? '')?.[1];
  const width = ' '.repeat(item.width + 1);
  if (at >= 0) {
    const marker = told ?? nest[at]?.marker ?? '';
    nest.length = at;
    nest.push({ list: item.list, marker, content: marker + width });
    return true;
  }
  while (nest.length > 0) {
    const outer = nest.at(-1)?.list;
    if (outer !== undefined && (outer.last > item.from || (outer === item.list.parent && item.introduced))) break;
    nest.pop();
  }
  const marker = told ?? indentOf(nest);
  nest.push({ list: item.list, marker, content: marker + width });
  return false;
}
