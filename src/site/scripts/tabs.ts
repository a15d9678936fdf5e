import { recallJson, rememberJson } from './stored.ts';
import { choose, shownTabs, tabIds, withTabs } from './tab-groups.ts';
import { targetOf } from './section.ts';

const KEY = 'mooring:tabs';

/** A group on the page: its tabs and panels stand in the same order. */
interface Group {
  readonly element: HTMLElement;
  readonly buttons: readonly HTMLButtonElement[];
  readonly panels: readonly HTMLElement[];
  readonly tabs: readonly { readonly id: string; readonly condition: string | null }[];
}

/** Makes the rows of tabs work. A choice counts for all groups that have it, on this page and on others. */
export function startTabs(): void {
  const groups = [...document.querySelectorAll<HTMLElement>('mooring-tabs')].map(groupOf);
  // Where the styles can't know of scripts the panels stay as they are, one below the other.
  if (groups.length === 0 || !matchMedia('(scripting: enabled)').matches) return;
  const address = new URLSearchParams(location.search).get('tabs') ?? '';
  const state = { chosen: choose(tabIds(recallJson(KEY)), tabIds(address)) };
  const select = (group: Group, index: number, keep: boolean): void => {
    const tab = group.tabs[index];
    if (tab === undefined) return;
    const ids = tab.condition === null ? [tab.id] : [tab.id, tab.condition];
    state.chosen = choose(state.chosen, ids);
    if (keep) {
      rememberJson(KEY, choose(tabIds(recallJson(KEY)), ids));
      renewAddress(ids);
    }
    show(groups, state.chosen);
  };
  for (const group of groups) listen(group, select);
  show(groups, state.chosen);
  // What the styles showed until now ends here.
  customElements.define('mooring-tabs', class extends HTMLElement {});
  const reveal = (): void => {
    const target = targetOf(location.hash);
    if (target === null || target.closest('.tab-panel[hidden]') === null) return;
    for (const group of groups) {
      const index = group.panels.findIndex((panel) => panel.contains(target));
      if (index >= 0) select(group, index, false);
    }
    target.scrollIntoView();
  };
  reveal();
  addEventListener('hashchange', reveal);
}

function groupOf(element: HTMLElement): Group {
  const buttons = [...element.querySelectorAll<HTMLButtonElement>(':scope > [role=tablist] > button')];
  const panels = [...element.querySelectorAll<HTMLElement>(':scope > .tab-panel')];
  const tabs = panels.map(({ dataset }) => ({ id: dataset['tab'] ?? '', condition: dataset['condition'] ?? null }));
  for (const [i, panel] of panels.entries()) {
    const button = buttons[i];
    if (button === undefined) continue;
    button.id = `${panel.id}-tab`;
    button.setAttribute('aria-controls', panel.id);
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', button.id);
  }
  element.querySelector(':scope > [role=tablist]')?.removeAttribute('hidden');
  return { element, buttons, panels, tabs };
}

/** What is closed stays within reach of the browser's own search. */
function show(groups: readonly Group[], chosen: readonly string[]): void {
  for (const [g, { open, offered }] of shownTabs(groups, chosen).entries()) {
    for (const [i, button] of (groups[g]?.buttons ?? []).entries()) {
      button.hidden = offered[i] !== true;
      button.setAttribute('aria-selected', String(i === open));
      button.tabIndex = i === open ? 0 : -1;
      const panel = groups[g]?.panels[i];
      if (panel === undefined) continue;
      panel.tabIndex = i === open ? 0 : -1;
      if (i === open) panel.removeAttribute('hidden');
      else panel.setAttribute('hidden', 'until-found');
    }
  }
}

function listen(group: Group, select: (group: Group, index: number, keep: boolean) => void): void {
  const use = (index: number): void => {
    // The group that was used must not move under the reader's hand when others change height.
    const before = group.element.getBoundingClientRect().top;
    select(group, index, true);
    scrollBy({ top: group.element.getBoundingClientRect().top - before, behavior: 'instant' });
  };
  for (const [i, button] of group.buttons.entries()) {
    button.addEventListener('click', () => use(i));
    button.addEventListener('keydown', (event) => {
      const next = neighbour(group, i, event.key);
      if (next === null || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      group.buttons[next]?.focus();
      use(next);
    });
  }
  for (const [i, panel] of group.panels.entries())
    panel.addEventListener('beforematch', (event) => {
      if (event.target === panel) select(group, i, false);
    });
}

/** The tab that a key leads to. */
function neighbour({ element, buttons }: Group, at: number, key: string): number | null {
  const offered = [...buttons.keys()].filter((i) => buttons[i]?.hidden === false);
  const forward = getComputedStyle(element).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (key === 'Home') return offered[0] ?? null;
  if (key === 'End') return offered.at(-1) ?? null;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  return offered.at((offered.indexOf(at) + (key === forward ? 1 : -1)) % offered.length) ?? null;
}

/** An address that asks for tabs says what is open now, so that it can be loaded again. */
function renewAddress(ids: readonly string[]): void {
  const address = new URL(location.href);
  const asked = address.searchParams.get('tabs');
  if (asked === null) return;
  history.replaceState(history.state, '', withTabs(address, choose(tabIds(asked), ids)));
}
