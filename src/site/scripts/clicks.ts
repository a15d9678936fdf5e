/** The link that a click is for, where it is one of these and nothing else than following it is asked for. */
export function plainClick(event: MouseEvent, selector: string): HTMLAnchorElement | null {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return null;
  return event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(selector) : null;
}
