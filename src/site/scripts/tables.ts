import { headingAbove } from './section.ts';
import { wordsOf } from './words.ts';

/** Tables that are wider than their place can be reached by keyboard and say what they are; others are no stop. */
export function startTables(): void {
  const areas = [...document.querySelectorAll<HTMLElement>('.sl-markdown-content .table-scroll')];
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) if (target instanceof HTMLElement) mark(target);
  });
  for (const area of areas) observer.observe(area);
}

function mark(area: HTMLElement): void {
  if (area.scrollWidth > area.clientWidth + 1) {
    area.tabIndex = 0;
    area.role = 'group';
    area.ariaLabel = (wordsOf()['table'] ?? '').replace('\ufffd', headingAbove(area)?.textContent ?? '');
  } else for (const name of ['tabindex', 'role', 'aria-label']) area.removeAttribute(name);
}
