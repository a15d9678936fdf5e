import { showBar } from './bar.ts';
import { targetOf } from './section.ts';
import { recall, remember } from './storage.ts';
import { recallJson } from './stored.ts';

/** Set while the offer of the chosen language is not wanted. */
const DECLINED = 'mooring:locale-declined';

/**
 * What a reader who comes from another language, or to another one than theirs, is told: that the
 * section is not here, or else that the page is there in the language they have `chosen`.
 */
export function arrive(menu: HTMLElement, section: string, chosen: string | null): void {
  const { label = '', lost = '', close = '' } = menu.dataset;
  const carried = recallJson(section, 'session');
  remember(section, null, 'session');
  const nearest = nearestSection(carried);
  if (nearest !== null) {
    location.replace(`#${encodeURIComponent(nearest)}`);
    return showBar([lost], label, close);
  }
  const there = [...menu.querySelectorAll<HTMLAnchorElement>('a:not(.absent)')];
  const link = there.find(({ hreflang }) => hreflang.toLowerCase() === chosen);
  if (link === undefined || recall(DECLINED, 'session') !== null) return;
  showBar([offerOf(menu, link)], label, close, () => remember(DECLINED, '1', 'session'));
}

/** The section to show in place of one that this language lacks: the nearest before it; null if nothing is amiss. */
function nearestSection(carried: unknown): string | null {
  if (typeof carried !== 'object' || carried === null || !('before' in carried) || !Array.isArray(carried.before))
    return null;
  const here = 'pathname' in carried && carried.pathname === location.pathname;
  const asked = 'fragment' in carried && carried.fragment === location.hash && location.hash !== '';
  if (!here || !asked || targetOf(location.hash) !== null) return null;
  const ids: readonly unknown[] = carried.before;
  const found = ids.find((id): id is string => typeof id === 'string' && document.getElementById(id) !== null);
  return found ?? '_top';
}

function offerOf({ dataset }: HTMLElement, to: HTMLAnchorElement): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = to.href;
  link.hreflang = to.hreflang;
  link.dataset['keepHash'] = '';
  const [before = '', after = ''] = (dataset['offer'] ?? '').split('\ufffd');
  link.append(before, ...[...to.children].map((child) => child.cloneNode(true)), after);
  return link;
}
