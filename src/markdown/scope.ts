import type { Nodes } from 'mdast';
import { startsUnsaid, staysOpen } from './implied.ts';

/** Tags that raw HTML has opened in the present container and not closed. */
export interface RawScope {
  readonly open: string[];
  /** Name of the silent element we are inside of, if any. */
  silent: string | null;
  /** Place among the open ones of a list that nobody has begun, made for an item without one. */
  list: number;
}

export function createScope(): RawScope {
  return { open: [], silent: null, list: -1 };
}

/** Closes what is still open at the end of a container: raw HTML never leaks out of it. */
export function closeScope(scope: RawScope): string {
  scope.silent = null;
  return closeTo(0, scope);
}

/** What has to be closed before Markdown: a list that nobody has begun, and for a block a paragraph. */
export function closeBefore(node: Nodes, block: boolean, scope: RawScope): string {
  if (scope.open.length === 0 || (node.type === 'text' && node.value.trim() === '')) return '';
  return leaveList(scope) + (block ? closeTo(staysOpen('p', scope.open), scope) : '');
}

/** Closes the last ones until so many are open. */
export function closeTo(count: number, scope: RawScope): string {
  let html = '';
  if (scope.list >= count) scope.list = -1;
  while (scope.open.length > count) html += `</${scope.open.pop()}>`;
  return html;
}

/** Behind the items of a list that nobody has begun it ends where something else begins. */
export function leaveList(scope: RawScope): string {
  return scope.list >= 0 && scope.list === scope.open.length - 1 ? closeTo(scope.list, scope) : '';
}

/** Ends and begins what goes unsaid in front of an element; null where it can't stand. */
export function prepare(name: string, scope: RawScope): string | null {
  const left = name === 'li' ? '' : leaveList(scope);
  const ended = left + closeTo(staysOpen(name, scope.open), scope);
  const unsaid = startsUnsaid(name, scope.open);
  if (unsaid === null) return null;
  if (unsaid.includes('ul')) scope.list = scope.open.length;
  scope.open.push(...unsaid);
  return ended + unsaid.map((one) => `<${one}>`).join('');
}
