import type { NameIndex, NamePart } from '../../render/view.ts';
import { wantedBy, wordsOf } from './address.ts';
import { offersFor, type Offer } from './lost.ts';
import { recall } from './storage.ts';

/** Says it in one language, the reader's, and looks for the page that was meant. It never sends anybody on. */
class MooringLost extends HTMLElement {
  readonly base = this.dataset['base'] ?? '/';

  connectedCallback(): void {
    const texts = [...this.querySelectorAll<HTMLElement>('.lost')];
    const names = texts.map((text) => text.dataset['locale'] ?? '');
    const wanted = wantedBy(location.pathname, this.base, names);
    const chosen = texts[names.indexOf(wanted.locale ?? preferred(names))] ?? texts[0];
    if (chosen === undefined) return;
    if (chosen !== texts[0]) speak(chosen, this.base);
    for (const text of texts) text.hidden = text !== chosen;
    const words = wordsOf(wanted);
    for (const input of chosen.querySelectorAll('input')) input.value = words;
    // Without the names there is still the search.
    void this.offer(chosen, wanted.slug).catch(() => {});
  }

  async offer(text: HTMLElement, slug: string): Promise<void> {
    const index = await load<NameIndex>(`${this.base}_names.json`);
    if (index.version !== 1) return;
    const parts = new Map<number, Promise<NamePart>>();
    const offers = await offersFor(slug, index, (number) => {
      const part = parts.get(number) ?? load<NamePart>(`${this.base}_names/${number}.json`);
      parts.set(number, part);
      return part;
    });
    const locale = text.dataset['locale'] ?? '';
    const links = await Promise.all(offers.map((offer) => this.link(offer, locale, index)));
    const [first] = offers;
    if (first === undefined) return;
    show(text, first.kind, links);
    if (first.kind !== 'near') show(text, 'languages', this.languages(first, locale, index));
  }

  /** The page as the reader gets it: in their language if it can be had. Its title is its own to say. */
  async link(offer: Offer, locale: string, index: NameIndex): Promise<HTMLAnchorElement> {
    if (offer.locales.length === 0) return anchor(offer.to, offer.to);
    const own = index.everywhere || offer.locales.includes(locale) ? locale : (offer.locales[0] ?? locale);
    const href = this.address(own, offer.to);
    const link = anchor(href, offer.to);
    const page = await titleOf(href);
    if (page === null) link.dir = 'ltr';
    else Object.assign(link, { textContent: page.title, lang: page.lang, dir: page.dir });
    return link;
  }

  languages(offer: Offer, locale: string, index: NameIndex): readonly HTMLAnchorElement[] {
    return index.locales.flatMap(({ name, tag, label }) => {
      if (name === locale || !offer.locales.includes(name)) return [];
      return [Object.assign(anchor(this.address(name, offer.to), label), { lang: tag, hreflang: tag })];
    });
  }

  address(locale: string, slug: string): string {
    const [path = '', fragment] = slug.split('#');
    return `${this.base}${locale}/${path}/${fragment === undefined ? '' : `#${fragment}`}`;
  }
}

/** The language the reader has chosen here, else one that their browser asks for. */
function preferred(names: readonly string[]): string {
  const asked = [recall('mooring:locale') ?? '', ...navigator.languages].map((tag) => tag.toLowerCase());
  const matches = asked.flatMap(
    (tag) =>
      names.find((name) => name === tag) ??
      names.find((name) => tag !== '' && name.split('-')[0] === tag.split('-')[0]) ??
      [],
  );
  return matches[0] ?? names[0] ?? '';
}

/** Puts the page's own heading, title and search into the language of the text. */
function speak(text: HTMLElement, base: string): void {
  const { title = '', locale = '' } = text.dataset;
  const heading = document.querySelector('h1');
  const before = heading?.textContent ?? '';
  if (heading !== null) Object.assign(heading, { textContent: title, lang: text.lang, dir: text.dir });
  for (const own of text.querySelectorAll<HTMLElement>('h2')) own.hidden = true;
  document.title = document.title.replace(before, () => title);
  for (const search of document.querySelectorAll<HTMLElement>('mooring-search'))
    search.dataset['index'] = `${base}_search/${locale}/`;
}

function show(text: HTMLElement, kind: Offer['kind'] | 'languages', links: readonly HTMLAnchorElement[]): void {
  const place = text.querySelector<HTMLElement>(`[data-offer=${kind}]`);
  if (place === null || links.length === 0) return;
  for (const link of links) {
    const item = document.createElement('li');
    item.append(link);
    place.querySelector('ul')?.append(item);
  }
  place.hidden = false;
}

function anchor(href: string, text: string): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { href, textContent: text });
}

async function titleOf(
  href: string,
): Promise<{ readonly title: string; readonly lang: string; readonly dir: string } | null> {
  try {
    const response = await fetch(href);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const main = page.querySelector<HTMLElement>('main[lang]') ?? page.documentElement;
    const title = response.ok ? (page.querySelector('h1')?.textContent.trim() ?? '') : '';
    return title === '' ? null : { title, lang: main.lang, dir: main.dir || page.documentElement.dir };
  } catch {
    return null;
  }
}

async function load<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as T;
}

customElements.define('mooring-lost', MooringLost);
