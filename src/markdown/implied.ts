/** Which open elements the start of another one ends, as browsers do it, and up to which they are looked for. */
interface Ends {
  readonly of: ReadonlySet<string>;
  readonly within: ReadonlySet<string>;
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const PARAGRAPH: Ends = { of: set('p'), within: set('table caption td th') };
const LIST_ITEM: Ends = { of: set('li'), within: set('ul ol table td th') };
const TERM: Ends = { of: set('dt dd'), within: set('dl table td th') };
const CELL: Ends = { of: set('td th'), within: set('table') };
const ROW: Ends = { of: set('tr'), within: set('table') };
const ROWS: Ends = { of: set('thead tbody tfoot'), within: set('table') };

/** What stands in tables only. */
const PARTS = set('tr td th thead tbody tfoot');

const BLOCKS = 'p ul ol dl table pre h1 h2 h3 h4 h5 h6 hr center details blockquote div';

const ENDED_BY: ReadonlyMap<string, readonly Ends[]> = new Map<string, readonly Ends[]>([
  ...BLOCKS.split(' ').map((name) => [name, [PARAGRAPH]] as const),
  ['li', [LIST_ITEM, PARAGRAPH]],
  ['dt', [TERM, PARAGRAPH]],
  ['dd', [TERM, PARAGRAPH]],
  ['td', [CELL]],
  ['th', [CELL]],
  ['tr', [CELL, ROW]],
  ...['thead', 'tbody', 'tfoot'].map((name) => [name, [CELL, ROW, ROWS]] as const),
]);

/** How many of the open elements stay open where `name` begins: `<p>a<p>b` are two paragraphs. */
export function staysOpen(name: string, open: readonly string[]): number {
  let count = open.length;
  for (const ends of ENDED_BY.get(name) ?? []) {
    const at = lastWithin(open.slice(0, count), ends);
    if (at >= 0) count = at;
  }
  return count;
}

/** Elements that begin unsaid in front of `name`: an item's list, a cell's row. Null where it can't stand at all. */
export function startsUnsaid(name: string, open: readonly string[]): readonly string[] | null {
  if (name === 'li') return lastWithin(open, { of: set('ul ol'), within: LIST_ITEM.within }) < 0 ? ['ul'] : [];
  if (!PARTS.has(name)) return [];
  if (!open.includes('table')) return null;
  return CELL.of.has(name) && lastWithin(open, ROW) < 0 ? ['tr'] : [];
}

/** Place of the last of some elements that is inside of the last of others; -1 if there is none. */
function lastWithin(open: readonly string[], { of, within }: Ends): number {
  const at = open.findLastIndex((name) => of.has(name) || within.has(name));
  return at >= 0 && of.has(open[at] ?? '') ? at : -1;
}
