/** The element that a fragment names. */
export function targetOf(hash: string): HTMLElement | null {
  const id = hash.slice(1);
  if (id === '') return null;
  return document.getElementById(id) ?? document.getElementById(decoded(id));
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** Headings of the text that can be linked to, in order. */
function headings(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.sl-markdown-content :is(h2, h3, h4, h5, h6)[id]')];
}

/** Pixels at the top of the window that the frame covers. */
function covered(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
}

/** A heading this far down, of what is left of the window, is being read. */
const READ = 0.25;

/**
 * The fragment of the section being read: the one asked for while it is in sight, else that of the
 * nearest heading above; empty at the top of the page.
 */
export function sectionHash(): string {
  const asked = targetOf(location.hash);
  const top = asked?.getBoundingClientRect().top ?? -1;
  if (asked !== null && asked.id !== '_top' && top >= 0 && top < innerHeight) return location.hash;
  if (scrollY === 0) return '';
  const line = covered() + (innerHeight - covered()) * READ;
  const above = headings().findLast(
    (heading) => heading.checkVisibility() && heading.getBoundingClientRect().top <= line,
  );
  return above === undefined ? '' : `#${encodeURIComponent(above.id)}`;
}

/** Ids of the sections before a target, nearest first. */
export function idsBefore(hash: string): readonly string[] {
  const target = targetOf(hash);
  if (target === null) return [];
  const before = headings().filter(
    (heading) =>
      heading !== target && (target.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
  );
  return before.map(({ id }) => id).toReversed();
}

/** The heading that an element stands under; null before the first. */
export function headingAbove(element: Element): HTMLElement | null {
  const above = headings().findLast(
    (heading) => (element.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
  );
  return above ?? document.querySelector<HTMLElement>('h1');
}
