import { say } from './bar.ts';
import { withTabs } from './tabs.ts';
import { wordsOf } from './words.ts';

/** A click on a heading's link goes there, as links do, and also copies the address. */
export function startHeadingLinks(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.heading-link') : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    void navigator.clipboard?.writeText(addressOf(link)).then(
      () => say(wordsOf()['copied'] ?? ''),
      () => {},
    );
  });
}

/** The section's address; of one inside tabs also which of them to open. */
function addressOf(link: HTMLAnchorElement): string {
  const address = new URL(link.href);
  address.search = '';
  const open: string[] = [];
  for (let panel = panelOf(link); panel !== null; panel = panelOf(panel.parentElement)) {
    const { tab = '', condition } = panel.dataset;
    open.unshift(...(condition === undefined ? [tab] : [condition, tab]));
  }
  return withTabs(address, [...new Set(open)]).href;
}

function panelOf(element: Element | null): HTMLElement | null {
  return element?.closest<HTMLElement>('.tab-panel') ?? null;
}
