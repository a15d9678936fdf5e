import { escapeHtml } from '../core/text.ts';
import { firstPage, type NavNode, type NavPath, type NavSection } from './node.ts';

/** A section up to this many lines is shown whole; a larger one only around the page. */
export const WHOLE = 80;
/** Lines shown before and after the current one on each level of a large section. */
const REACH = 20;

/**
 * Navigation as the readers of a page see it: at most a few dozen lines, however large the section
 * is. The current line is marked later (`markCurrent`), so that neighbours share one string.
 */
export function renderNav(section: NavSection, path: NavPath): string {
  const whole = section.size <= WHOLE;
  return list(section.items, { path, whole }, 0);
}

interface Look {
  readonly path: NavPath;
  readonly whole: boolean;
}

function list(items: readonly NavNode[], look: Look, depth: number): string {
  const here = look.path[depth];
  const at = here === undefined ? -1 : items.indexOf(here);
  const from = look.whole ? 0 : Math.max(0, at - REACH);
  const to = look.whole ? items.length : Math.min(items.length, Math.max(at, 0) + REACH + 1);
  const lines = items.slice(from, to).map((node) => `<li>${line(node, look, depth, node === here)}</li>`);
  return `<ul>${from > 0 ? moreItem(items[from - 1]) : ''}${lines.join('')}${to < items.length ? moreItem(items[to]) : ''}</ul>`;
}

function line(node: NavNode, look: Look, depth: number, open: boolean): string {
  if (node.items.length === 0) return link(node, node.href);
  // A closed group of a large section is one link: opening it means going there.
  if (!look.whole && !open) return link(node, firstPage(node)?.href ?? null);
  const inner = `${node.href === null ? '' : `<ul><li>${link(node, node.href)}</li></ul>`}${list(node.items, look, depth + 1)}`;
  return `<details${open ? ' open' : ''}><summary${langOf(node)}>${escapeHtml(node.label)}</summary>${inner}</details>`;
}

function link(node: NavNode, href: string | null): string {
  const label = escapeHtml(node.label);
  return href === null
    ? `<span${langOf(node)}>${label}</span>`
    : `<a href="${escapeHtml(href)}"${langOf(node)}>${label}</a>`;
}

/** What is not in the reader's language says so: a voice that reads it aloud needs to know. */
function langOf({ tag }: NavNode): string {
  return tag === null ? '' : ` lang="${tag}"`;
}

/** Stands for the lines that are not shown and leads to the nearest of them. */
function moreItem(node: NavNode | undefined): string {
  const page = node === undefined ? null : firstPage(node);
  if (node === undefined || page === null) return '';
  return `<li><a class="more" href="${escapeHtml(page.href ?? '')}" title="${escapeHtml(node.label)}">…</a></li>`;
}

/** Marks the line of the page itself. */
export function markCurrent(nav: string, href: string): string {
  const start = `<a href="${escapeHtml(href)}`;
  // A page may be listed only by its sections.
  const at = nav.includes(`${start}"`) ? nav.indexOf(`${start}"`) : nav.indexOf(`${start}#`);
  const end = nav.indexOf('>', at);
  return at < 0 ? nav : `${nav.slice(0, end)} aria-current="page"${nav.slice(end)}`;
}
