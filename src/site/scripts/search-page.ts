import { createFinder } from './finder.ts';

/** Milliseconds of silence after which a query is run. */
const PAUSE = 200;

/** Shows what is found for `?q=` right on the page; the address follows what is asked for. */
class MooringSearchPage extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    const status = this.querySelector<HTMLElement>('.search-status');
    const results = this.querySelector<HTMLElement>('.search-results');
    if (form === null || input === null || status === null || results === null) return;
    const finder = createFinder(this, status, results);
    const find = (): void => {
      const query = input.value.trim();
      const address = new URL(location.href);
      if (query === '') address.searchParams.delete('q');
      else address.searchParams.set('q', query);
      history.replaceState(null, '', address);
      void finder.run(query);
    };
    let timer = 0;
    const wait = (milliseconds: number): void => {
      clearTimeout(timer);
      timer = window.setTimeout(find, milliseconds);
    };
    input.addEventListener('input', () => wait(PAUSE));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      wait(0);
    });
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    if (input.value !== '') void finder.run(input.value);
  }
}

customElements.define('mooring-search-page', MooringSearchPage);
