import { createFinder } from './finder.ts';

/** Milliseconds of silence after which a query is run. */
const PAUSE = 150;

/** The search dialog: loads the index on first use, shows hits by section. */
class MooringSearch extends HTMLElement {
  readonly dialog = this.require<HTMLDialogElement>('dialog');
  readonly input = this.require<HTMLInputElement>('input');
  readonly results = this.require<HTMLElement>('.search-results');
  readonly finder = createFinder(this, this.require('.search-status'), this.results);
  timer = 0;

  require<E extends HTMLElement>(selector: string): E {
    const found = this.querySelector<E>(selector);
    if (found === null) throw new Error(`the search dialog has no ${selector}`);
    return found;
  }

  connectedCallback(): void {
    this.takeOver(this.require('.search-open'));
    for (const form of document.querySelectorAll<HTMLFormElement>('form[data-open-search]')) {
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        this.open(form.querySelector('input')?.value);
      });
    }
    addEventListener('keydown', (event) => {
      const typing =
        event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]') !== null;
      if ((event.key === 'k' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !typing)) {
        event.preventDefault();
        this.open();
      }
    });
    this.dialog.addEventListener('click', (event) => {
      if (event.target === this.dialog) this.dialog.close();
    });
    this.input.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => void this.finder.run(this.input.value), PAUSE);
    });
    this.input.addEventListener('keydown', (event) => this.key(event));
  }

  /** The link to the search page becomes the button that it looks like. */
  takeOver(link: HTMLElement): void {
    link.role = 'button';
    link.ariaHasPopup = 'dialog';
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.open();
    });
    link.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      this.open();
    });
  }

  open(query = this.input.value): void {
    if (!this.dialog.open) this.dialog.showModal();
    this.input.value = query;
    this.input.focus();
    this.input.select();
    // A query that fails says so; here nobody waits for an answer yet.
    if (query === '') this.finder.load().catch(() => {});
    else void this.finder.run(query);
  }

  /** Enter opens the first hit; arrow down goes to the list. */
  key(event: KeyboardEvent): void {
    const first = this.results.querySelector('a');
    if (first === null || (event.key !== 'Enter' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    if (event.key === 'Enter') first.click();
    else first.focus();
  }
}

customElements.define('mooring-search', MooringSearch);
