import { say } from './bar.ts';
import { withTabs } from './tab-groups.ts';
import { wordsOf } from './words.ts';

/** Copies the address of a heading's section, and says so. */
export async function copyLink(link: HTMLAnchorElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(addressOf(link));
    say(wordsOf()['copied'] ?? '');
  } catch {
    // Not allowed: the address is in the browser's own bar all the same.
  }
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
