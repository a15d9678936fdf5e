import { nearest } from '../../core/nearest.ts';
import type { NameIndex, NamePart } from '../../render/view.ts';

// Which page an address that leads nowhere may have meant. Nothing here knows a browser.

/** A page that may be meant; `locales` are those that have it. */
export interface Offer {
  readonly kind: 'found' | 'moved' | 'near';
  /** Slug with its fragment, or an address of another site. */
  readonly to: string;
  readonly locales: readonly string[];
}

/** Loads a part of the names by its number. */
export type LoadPart = (number: number) => Promise<NamePart>;

/** Pages offered. */
const MOST = 3;

/** Pages that a slug may have meant, surest first; further parts are loaded only if its own knows nothing. */
export async function offersFor(slug: string, index: NameIndex, load: LoadPart): Promise<readonly Offer[]> {
  if (slug === '' || index.parts.length === 0) return [];
  const own = partOf(slug, index);
  const home = await load(own);
  const sure = atSlug(slug, home, index) ?? (await moved(slug, home, index, load));
  if (sure !== null) return [sure];
  const others = await Promise.all(index.parts.map((_, i) => (i === own ? home : load(i))));
  const pages = others.flatMap((part) => pagesOf(part, index)).toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  const meant = sameName(slug, pages) ?? below(slug, pages) ?? similar(slug, pages);
  return meant.slice(0, MOST).map((page) => ({ kind: 'near', to: page.slug, locales: page.locales }));
}

interface NamedPage {
  readonly slug: string;
  readonly name: string;
  readonly locales: readonly string[];
}

/** Number of the part that a slug's folder belongs to: the last that begins at it or before. */
function partOf(slug: string, { parts }: NameIndex): number {
  const folder = slug.slice(0, Math.max(0, slug.lastIndexOf('/')));
  return Math.max(
    0,
    parts.findLastIndex((first) => first <= folder),
  );
}

function pagesOf({ pages }: NamePart, index: NameIndex): readonly NamedPage[] {
  return Object.entries(pages).flatMap(([folder, byLocales]) =>
    Object.entries(byLocales).flatMap(([numbers, names]) => {
      const locales = numbers.split(' ').flatMap((number) => index.locales[Number(number)]?.name ?? []);
      return names.split(' ').map((name) => ({ slug: folder === '' ? name : `${folder}/${name}`, name, locales }));
    }),
  );
}

function atSlug(slug: string, part: NamePart, index: NameIndex): Offer | null {
  const page = pagesOf(part, index).find((other) => other.slug === slug);
  return page === undefined ? null : { kind: 'found', to: slug, locales: page.locales };
}

async function moved(slug: string, part: NamePart, index: NameIndex, load: LoadPart): Promise<Offer | null> {
  const to = Object.hasOwn(part.old, slug) ? part.old[slug] : undefined;
  if (to === undefined) return null;
  if (/^https?:/.test(to)) return { kind: 'moved', to, locales: [] };
  const [target = ''] = to.split('#');
  const page = atSlug(target, await load(partOf(target, index)), index);
  return page === null ? null : { ...page, kind: 'moved', to };
}

/** Pages of the same name in other folders: those first that share most of the way to it. */
function sameName(slug: string, pages: readonly NamedPage[]): readonly NamedPage[] | null {
  const name = lastOf(slug);
  const same = pages.filter((page) => page.name === name);
  const shared = (page: NamedPage): number => sharedEnd(slug.split('/'), page.slug.split('/'));
  return some(same.toSorted((a, b) => shared(b) - shared(a)));
}

/** The address ends too early: pages whose slug goes on where it ends. */
function below(slug: string, pages: readonly NamedPage[]): readonly NamedPage[] | null {
  const inFolder = pages.filter((page) => page.slug.startsWith(`${slug}/`));
  const goesOn = slug.length < 4 ? [] : pages.filter((page) => page.slug.startsWith(slug));
  return some(inFolder) ?? some(goesOn);
}

/** The name is misspelt: the nearest of the same folder, else the nearest of all. */
function similar(slug: string, pages: readonly NamedPage[]): readonly NamedPage[] {
  const folder = slug.slice(0, slug.length - lastOf(slug).length);
  const beside = pages.filter((page) => page.slug === folder + page.name);
  for (const among of [beside, pages]) {
    const found = nearest(lastOf(slug), new Set(among.map(({ name }) => name)));
    if (found !== null) return among.filter(({ name }) => name === found);
  }
  return [];
}

function lastOf(slug: string): string {
  return slug.slice(slug.lastIndexOf('/') + 1);
}

function sharedEnd(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < Math.min(a.length, b.length) && a.at(-1 - count) === b.at(-1 - count)) count++;
  return count;
}

function some<T>(list: readonly T[]): readonly T[] | null {
  return list.length === 0 ? null : list;
}
