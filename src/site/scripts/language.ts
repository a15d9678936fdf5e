import { idsBefore, sectionHash } from './section.ts';
import { recall, remember } from './storage.ts';
import { rememberJson } from './stored.ts';

/** Language that the reader has chosen: a BCP 47 tag, lower case. */
const CHOSEN = 'mooring:locale';
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
    const choice = target instanceof Element ? target.closest<HTMLAnchorElement>('.language-menu a') : null;
    if (type === 'click' && choice !== null) remember(CHOSEN, choice.hreflang.toLowerCase());
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

if (menu !== null) {
  // Few readers come from another language, or to another one than theirs.
  const chosen = recall(CHOSEN);
  const foreign = chosen !== null && chosen !== document.documentElement.lang.toLowerCase();
  if (foreign || recall(SECTION, 'session') !== null)
    void import('./arrival.ts').then(({ arrive }) => arrive(menu, SECTION, foreign ? chosen : null));
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
