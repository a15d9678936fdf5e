// Which tab of each group is open. Nothing here knows a browser.

export interface TabGroup {
  readonly tabs: readonly { readonly id: string; readonly condition: string | null }[];
}

/** The open tab of a group, and which of its tabs can be chosen at all. */
export interface Shown {
  readonly open: number;
  readonly offered: readonly boolean[];
}

/** Choices kept, most recent first: more of them than a reader has habits. */
const MOST = 12;

/**
 * Groups show the tab that was chosen last among theirs, else their first. A tab with a condition
 * is there while a tab of that name is open in another group.
 */
export function shownTabs(groups: readonly TabGroup[], chosen: readonly string[]): readonly Shown[] {
  const free = groups.filter((group) => conditionsOf(group).length === 0);
  const open = new Set(free.map((group) => group.tabs[shownIn(group, chosen, new Set()).open]?.id ?? ''));
  return groups.map((group) => shownIn(group, chosen, open));
}

function shownIn(group: TabGroup, chosen: readonly string[], open: ReadonlySet<string>): Shown {
  const conditions = conditionsOf(group);
  const condition =
    conditions.find((name) => open.has(name)) ?? chosen.find((id) => conditions.includes(id)) ?? conditions[0] ?? null;
  const offered = group.tabs.map((tab) => tab.condition === null || tab.condition === condition);
  const at = (id: string): number => group.tabs.findIndex((tab, i) => tab.id === id && offered[i] === true);
  const wanted = chosen.map(at).find((index) => index >= 0);
  return { open: wanted ?? offered.indexOf(true), offered };
}

function conditionsOf({ tabs }: TabGroup): readonly string[] {
  return tabs.flatMap(({ condition }) => condition ?? []);
}

/** The choices with these in front. */
export function choose(chosen: readonly string[], ids: readonly string[]): readonly string[] {
  return [...new Set([...ids, ...chosen])].slice(0, MOST);
}

/** Ids in a list: an address's `a,b`, or what the browser has kept; others than ids are left out. */
export function tabIds(list: unknown): readonly string[] {
  const ids: readonly unknown[] =
    typeof list === 'string' ? list.toLowerCase().split(',') : Array.isArray(list) ? list : [];
  return ids.filter((id): id is string => typeof id === 'string' && /^[\w+.-]+$/.test(id)).slice(0, MOST);
}

/** The address with these tabs open. */
export function withTabs(address: URL, ids: readonly string[]): URL {
  address.searchParams.delete('tabs');
  const query = address.searchParams.toString();
  const tabs = ids.length === 0 ? '' : `tabs=${ids.join(',')}`;
  address.search = [query, tabs].filter((part) => part !== '').join('&');
  return address;
}
