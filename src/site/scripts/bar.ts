/** How long a word about what was done stays, in milliseconds. */
const MOMENT = 4000;

/** The place for bars: over the page, so that nothing moves when one comes. */
function place(): HTMLElement {
  const known = document.querySelector<HTMLElement>('.bars');
  if (known !== null) return known;
  const made = document.createElement('div');
  made.className = 'bars';
  document.body.append(made);
  return made;
}

/** Says at the bottom of the window what was done; screen readers read it out. */
export function say(text: string): void {
  const toast = document.createElement('p');
  toast.className = 'bar toast';
  toast.role = 'status';
  place().querySelector('.toast')?.remove();
  place().append(toast);
  // A live region is read out when its text changes, not when it comes.
  requestAnimationFrame(() => (toast.textContent = text));
  setTimeout(() => toast.remove(), MOMENT);
}

/** Shows something that stays until the reader closes it. */
export function showBar(
  content: readonly (Node | string)[],
  label: string,
  close: string,
  closed = (): void => {},
): void {
  const bar = document.createElement('aside');
  bar.className = 'bar';
  bar.ariaLabel = label;
  const text = document.createElement('p');
  text.role = 'status';
  const button = document.createElement('button');
  button.type = 'button';
  button.ariaLabel = close;
  button.textContent = '×';
  button.addEventListener('click', () => {
    bar.remove();
    closed();
  });
  bar.append(text, button);
  place().append(bar);
  requestAnimationFrame(() => text.append(...content));
}
