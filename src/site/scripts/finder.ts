import { openSearch } from '../../search/pagefind-client.ts';
import type { SearchClient, SearchHit } from '../../search/record.ts';

/** A search with a place for what it finds: the dialog and the search page have one each. */
export interface Finder {
  /** Gets the index, so that it is there when the first query is. */
  readonly load: () => Promise<SearchClient>;
  readonly run: (query: string) => Promise<void>;
}

/** `root` says in its `data-` attributes where the index is and how the reader is told what happens. */
export function createFinder(root: HTMLElement, status: HTMLElement, results: HTMLElement): Finder {
  const { index = '', working = '', none = '', failed = '', counts = '' } = root.dataset;
  let client: Promise<SearchClient> | null = null;
  let latest = 0;
  const load = (): Promise<SearchClient> => (client ??= openSearch(root.dataset['index'] ?? index));
  const show = (hits: readonly SearchHit[], message: string): void => {
    results.replaceChildren(...hits.map(hitElement));
    status.textContent = message;
  };
  const run = async (query: string): Promise<void> => {
    const mine = ++latest;
    if (query.trim() === '') return show([], '');
    status.textContent = working;
    try {
      const hits = await (await load()).search(query);
      const message = hits.length === 0 ? none.replace('\ufffd', query) : (counts.split('\n')[hits.length - 1] ?? '');
      if (mine === latest) show(hits, message);
    } catch {
      client = null;
      if (mine === latest) status.textContent = failed;
    }
  };
  return { load, run };
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
