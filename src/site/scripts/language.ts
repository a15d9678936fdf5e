import { showBar } from './bar.ts';
import { idsBefore, sectionHash, targetOf } from './section.ts';
import { recallJson, rememberJson } from './stored.ts';
import { recall, remember } from './storage.ts';

/** Language that the reader has chosen: a BCP 47 tag, lower case. */
const CHOSEN = 'mooring:locale';
/** Set while the offer of the chosen language is not wanted. */
const DECLINED = 'mooring:locale-declined';
/** The section a reader was in when going to another language. */
const SECTION = 'mooring:section';
/** More sections than this are not carried along. */
const MOST = 60;

const menu = document.querySelector<HTMLDetailsElement>('.language-menu');

// Links to the same page in another language lead to the section being read, whichever way they are followed.
for (const type of ['click', 'auxclick', 'contextmenu', 'dragstart']) {
  document.addEventListener(type, ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-keep-hash]') : null;
    if (link !== null) carry(link);
    const tag = target instanceof Element ? target.closest('.language-menu a')?.getAttribute('hreflang') : null;
    if (type === 'click' && tag != null) remember(CHOSEN, tag.toLowerCase());
  });
}

function carry(link: HTMLAnchorElement): void {
  const hash = sectionHash();
  link.hash = hash;
  const tabs = new URLSearchParams(location.search).get('tabs');
  link.search = tabs === null ? '' : `?tabs=${tabs}`;
  const { pathname, hash: fragment } = link;
  rememberJson(SECTION, { pathname, fragment, before: idsBefore(hash).slice(0, MOST) }, 'session');
}

/** A section that this language lacks: the nearest one before it is the next best, and the reader is told. */
function arrive(): boolean {
  const carried = recallJson(SECTION, 'session');
  remember(SECTION, null, 'session');
  if (typeof carried !== 'object' || carried === null || !('before' in carried) || !Array.isArray(carried.before))
    return false;
  const here = 'pathname' in carried && carried.pathname === location.pathname;
  const asked = 'fragment' in carried && carried.fragment === location.hash && location.hash !== '';
  if (!here || !asked || targetOf(location.hash) !== null) return false;
  const ids: readonly unknown[] = carried.before;
  const nearest = ids.find((id) => typeof id === 'string' && document.getElementById(id) !== null);
  location.replace(typeof nearest === 'string' ? `#${encodeURIComponent(nearest)}` : '#_top');
  return true;
}

/** The reader's language, when the page is opened in another one. */
function offered(): HTMLAnchorElement | null {
  const chosen = recall(CHOSEN);
  if (chosen === null || chosen === document.documentElement.lang.toLowerCase()) return null;
  if (recall(DECLINED, 'session') !== null) return null;
  const links = menu?.querySelectorAll<HTMLAnchorElement>('a:not(.absent)') ?? [];
  return [...links].find(({ hreflang }) => hreflang.toLowerCase() === chosen) ?? null;
}

function offer({ dataset }: HTMLElement, to: HTMLAnchorElement): void {
  const link = document.createElement('a');
  link.href = to.href;
  link.hreflang = to.hreflang;
  link.dataset['keepHash'] = '';
  const [before = '', after = ''] = (dataset['offer'] ?? '').split('\ufffd');
  link.append(before, ...[...to.children].map((child) => child.cloneNode(true)), after);
  showBar([link], dataset['label'] ?? '', dataset['close'] ?? '', () => remember(DECLINED, '1', 'session'));
}

if (menu !== null) {
  const wanted = offered();
  if (arrive()) showBar([menu.dataset['lost'] ?? ''], menu.dataset['label'] ?? '', menu.dataset['close'] ?? '');
  else if (wanted !== null) offer(menu, wanted);
  addEventListener('click', ({ target }) => {
    if (target instanceof Node && !menu.contains(target)) menu.open = false;
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
  });
  menu.addEventListener('keydown', (event) => key(menu, event));
}

/** Escape closes the menu; arrows go through it. */
function key(open: HTMLDetailsElement, event: KeyboardEvent): void {
  const links = [...open.querySelectorAll('a')];
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (event.key === 'Escape' && open.open) {
    open.open = false;
    open.querySelector('summary')?.focus();
  } else if (step !== 0) {
    event.preventDefault();
    open.open = true;
    const at = links.findIndex((link) => link === document.activeElement);
    links.at(at < 0 && step < 0 ? -1 : (at + step) % links.length)?.focus();
  }
}
