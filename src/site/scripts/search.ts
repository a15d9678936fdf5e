import { openSearch } from '../../search/pagefind-client.ts';
import type { SearchClient, SearchHit } from '../../search/record.ts';

/** Milliseconds of silence after which a query is run. */
const PAUSE = 150;

/** The search dialog: loads the index on first use, shows hits by section. */
class MooringSearch extends HTMLElement {
  readonly dialog = this.require<HTMLDialogElement>('dialog');
  readonly input = this.require<HTMLInputElement>('input');
  readonly status = this.require<HTMLElement>('.search-status');
  readonly results = this.require<HTMLElement>('.search-results');
  client: Promise<SearchClient> | null = null;
  timer = 0;
  latest = 0;

  require<E extends HTMLElement>(selector: string): E {
    const found = this.querySelector<E>(selector);
    if (found === null) throw new Error(`the search dialog has no ${selector}`);
    return found;
  }

  connectedCallback(): void {
    const openers = [
      this.require<HTMLButtonElement>('.search-open'),
      ...document.querySelectorAll<HTMLButtonElement>('[data-open-search]'),
    ];
    for (const opener of openers) {
      opener.disabled = false;
      opener.addEventListener('click', () => this.open());
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
      this.timer = window.setTimeout(() => void this.run(this.input.value), PAUSE);
    });
    this.input.addEventListener('keydown', (event) => this.key(event));
    const query = new URLSearchParams(location.search).get('q');
    if (query !== null && query !== '') this.open(query);
  }

  open(query = this.input.value): void {
    if (!this.dialog.open) this.dialog.showModal();
    this.input.value = query;
    this.input.focus();
    this.input.select();
    void this.load();
    if (query !== '') void this.run(query);
  }

  load(): Promise<SearchClient> {
    const folder = location.pathname.slice((this.dataset['base'] ?? '/').length).split('/')[0] ?? '';
    const locale = folder === '' ? document.documentElement.lang.toLowerCase() : folder;
    this.client ??= openSearch(`${this.dataset['base'] ?? '/'}_search/${locale}/`);
    return this.client;
  }

  async run(query: string): Promise<void> {
    const mine = ++this.latest;
    if (query.trim() === '') return this.show([], '');
    this.status.textContent = this.dataset['working'] ?? '';
    try {
      const hits = await (await this.load()).search(query);
      if (mine === this.latest) this.show(hits, query);
    } catch {
      this.client = null;
      if (mine === this.latest) this.status.textContent = this.dataset['failed'] ?? '';
    }
  }

  show(hits: readonly SearchHit[], query: string): void {
    this.results.replaceChildren(...hits.map(hitElement));
    const count = hits.length === 1 ? this.dataset['one'] : this.dataset['other']?.replace('99', String(hits.length));
    const none = this.dataset['none']?.replace('\ufffd', query);
    this.status.textContent = query === '' ? '' : ((hits.length === 0 ? none : count) ?? '');
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

function hitElement({ url, title, heading, excerpt }: SearchHit): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  const name = document.createElement('strong');
  name.textContent = heading === '' ? title : heading;
  const page = document.createElement('span');
  page.className = 'search-page';
  page.textContent = title;
  const text = document.createElement('span');
  text.className = 'search-excerpt';
  text.append(...marked(excerpt));
  link.append(name, ...(heading === title ? [] : [page]), text);
  link.addEventListener('click', () => link.closest('dialog')?.close());
  item.append(link);
  return item;
}

/** The excerpt's `<mark>`s as elements and everything else as text: nothing of it is parsed as HTML. */
function marked(excerpt: string): Node[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/s).map((part) => {
    const match = /^<mark>(.*)<\/mark>$/s.exec(part);
    const text = decode(match?.[1] ?? part);
    if (match === null) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

function decode(text: string): string {
  return text.replace(
    /&(lt|gt|quot|#39|amp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' })[name] ?? '',
  );
}

customElements.define('mooring-search', MooringSearch);
