import { createFinder, type Finder } from './finder.ts';

/** Milliseconds of silence after which a query is run. */
const PAUSE = 150;

const finders = new WeakMap<HTMLElement, Finder>();

/** Lets the open dialog search: for what its field holds by now, and for what is typed from here on. */
export function startSearch(root: HTMLElement, dialog: HTMLDialogElement, input: HTMLInputElement): void {
  const finder = finders.get(root) ?? listen(root, dialog, input);
  if (finder === null) return;
  finders.set(root, finder);
  // A query that fails says so; here nobody waits for an answer yet.
  if (input.value === '') finder.load().catch(() => {});
  else void finder.run(input.value);
}

function listen(root: HTMLElement, dialog: HTMLDialogElement, input: HTMLInputElement): Finder | null {
  const status = root.querySelector<HTMLElement>('.search-status');
  const results = root.querySelector<HTMLElement>('.search-results');
  if (status === null || results === null) return null;
  const finder = createFinder(root, status, results);
  let timer = 0;
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void finder.run(input.value), PAUSE);
  });
  input.addEventListener('keydown', (event) => key(event, results));
  return finder;
}

/** Enter opens the first hit; arrow down goes to the list. */
function key(event: KeyboardEvent, results: HTMLElement): void {
  const first = results.querySelector('a');
  if (first === null || (event.key !== 'Enter' && event.key !== 'ArrowDown')) return;
  event.preventDefault();
  if (event.key === 'Enter') first.click();
  else first.focus();
}
