import { byCodeUnit } from '../core/text.ts';
import { withoutExtension } from '../core/url.ts';
import { slugOf, type Graph, type Target } from '../graph/index.ts';
import { localeOf } from '../locales/index.ts';
import type { NameIndex, NamePart } from '../render/index.ts';
import { isUnlisted } from './page/unlisted.ts';

/** Names of a part, at least, unless it is the last: a 404 page loads one part, or a few. */
const PART = 2_000;

interface Folder {
  /** Locales that have the pages → last parts of their slugs. */
  readonly pages: Map<string, string[]>;
  readonly old: Map<string, string>;
  size: number;
}

/** What the 404 page finds pages with, by output path: equal sites have equal files. */
export function nameFiles(graph: Graph): Readonly<Record<string, string>> {
  const { locales, fallbackPages } = graph.settings;
  const folders = collect(graph);
  const parts = divide([...folders].toSorted(([a], [b]) => byCodeUnit(a, b)));
  const index: NameIndex = {
    version: 1,
    locales: locales.map((name) => {
      const { tag, label } = localeOf(name);
      return { name, tag, label };
    }),
    everywhere: fallbackPages !== 'none',
    parts: parts.map(([first]) => first?.[0] ?? ''),
  };
  const texts = parts.map((part, i) => [`_names/${i}.json`, JSON.stringify(partOf(part))]);
  return { '_names.json': JSON.stringify(index), ...Object.fromEntries(texts) };
}

function collect(graph: Graph): ReadonlyMap<string, Folder> {
  const folders = new Map<string, Folder>();
  const folderOf = (slug: string): Folder => {
    const name = slug.slice(0, Math.max(0, slug.lastIndexOf('/')));
    const folder = folders.get(name) ?? { pages: new Map(), old: new Map(), size: 0 };
    folders.set(name, folder);
    folder.size++;
    return folder;
  };
  const slugs = localesBySlug(graph);
  for (const [slug, numbers] of slugs) {
    const { pages } = folderOf(slug);
    const key = numbers.toSorted((a, b) => a - b).join(' ');
    const names = pages.get(key) ?? [];
    pages.set(key, names);
    names.push(slug.slice(slug.lastIndexOf('/') + 1));
  }
  for (const [from, to] of oldNames(graph)) {
    const there = /^https?:/.test(to) || slugs.has(to.split('#')[0] ?? '');
    if (there && !slugs.has(from)) folderOf(from).old.set(from, to);
  }
  return folders;
}

/** Slug → numbers of the locales that have it. */
function localesBySlug({ settings: { locales }, catalog }: Graph): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const { slug, locale, doc } of catalog.pages) {
    if (isUnlisted(doc)) continue;
    const known = found.get(slug);
    if (known === undefined) found.set(slug, [locales.indexOf(locale)]);
    else known.push(locales.indexOf(locale));
  }
  return found;
}

/** Slugs that pages had: those of redirect files, and names under which a docset holds pages of another one. */
function* oldNames({ docs, settings, resolve }: Graph): Iterable<readonly [from: string, to: string]> {
  for (const { doc } of docs) {
    const docset = settings.docsets.find(({ name }) => name === doc.file.docset);
    if (doc.kind !== 'redirects' || docset === undefined) continue;
    for (const { from, to, span } of doc.redirects) {
      const place = placeOf(resolve(doc, { kind: 'link', url: to, span, address: null }, settings.source));
      if (place !== null) yield [slugOf(docset, `${docset.name}/${withoutExtension(from)}`), place];
    }
  }
  for (const docset of settings.docsets) {
    const owner = settings.docsets.find(({ name }) => name === docset.editionOf) ?? docset;
    for (const [from, to] of Object.entries(docset.as))
      yield [slugOf(docset, `${docset.name}/${withoutExtension(from)}`), slugOf(owner, `${owner.name}/${to}`)];
  }
}

function placeOf(target: Target): string | null {
  switch (target.kind) {
    case 'page':
    case 'fallback':
      return target.page.slug + (target.anchor === null ? '' : `#${target.anchor}`);
    case 'missing-anchor':
      return target.page.slug;
    case 'redirect':
      return placeOf(target.target);
    case 'external':
      return /^https?:/i.test(target.url) ? target.url : null;
    default:
      return null;
  }
}

type Entry = readonly [name: string, folder: Folder];

/** A folder stays whole: what is near to a name stands beside it. */
function divide(folders: readonly Entry[]): readonly (readonly Entry[])[] {
  const parts: Entry[][] = [];
  let size = PART;
  for (const entry of folders) {
    if (size >= PART) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(entry);
    size += entry[1].size;
  }
  return parts;
}

function partOf(folders: readonly Entry[]): NamePart {
  const pages = folders
    .filter(([, folder]) => folder.pages.size > 0)
    .map(([name, folder]) => [name, namesOf(folder)] as const);
  const old = folders.flatMap(([, folder]) => [...folder.old]).toSorted(([a], [b]) => byCodeUnit(a, b));
  return { pages: Object.fromEntries(pages), old: Object.fromEntries(old) };
}

function namesOf({ pages }: Folder): Readonly<Record<string, string>> {
  return Object.fromEntries([...pages].map(([key, names]) => [key, names.toSorted(byCodeUnit).join(' ')]));
}
