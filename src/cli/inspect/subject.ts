import { relative, resolve } from 'node:path';
import { routeSlug } from '../../core/slug.ts';
import type { Doc } from '../../core/types.ts';
import { baseName, decodeLoosely, schemeOf, withoutExtension } from '../../core/url.ts';
import type { Graph } from '../../graph/index.ts';
import type { Asset } from '../../read/index.ts';
import { identify } from '../../settings/index.ts';

/** What somebody wants to know about. */
export type Subject =
  | { readonly kind: 'file'; readonly doc: Doc }
  | { readonly kind: 'asset'; readonly asset: Asset }
  /** A page in all locales, by its id, or a section of it. */
  | { readonly kind: 'page'; readonly id: string; readonly fragment: string | null }
  /** An address that redirects, leads out, or leads nowhere. */
  | { readonly kind: 'url'; readonly url: string }
  /** A section by its name alone. */
  | { readonly kind: 'anchor'; readonly fragment: string }
  | { readonly kind: 'several'; readonly ids: readonly string[] };

/** Finds what a word means: a file, an id, a route, an address, the name of a file. */
export function subjectOf(graph: Graph, word: string): Subject | null {
  // A `#` may be part of a file's name.
  const whole = fileNamed(graph, word);
  if (whole !== null) return whole;
  const hash = word.indexOf('#');
  const head = hash < 0 ? word : word.slice(0, hash);
  const fragment = hash < 0 ? null : decodeLoosely(word.slice(hash + 1));
  if (head === '') return fragment === null || fragment === '' ? null : { kind: 'anchor', fragment };
  const file = fileNamed(graph, head);
  if (file?.kind === 'file') return sectionOf(graph, file.doc, fragment);
  const ids = idsNamed(graph, head);
  const [id] = ids;
  if (id !== undefined) return ids.length > 1 ? { kind: 'several', ids } : { kind: 'page', id, fragment };
  return schemeOf(head) !== null || head.startsWith('/') ? { kind: 'url', url: word } : null;
}

function fileNamed({ settings, docs, inventory }: Graph, name: string): Subject | null {
  const path = relative(settings.base, resolve(name)).replaceAll('\\', '/');
  const isMeant = (candidate: string): boolean => candidate === path || candidate === name;
  const doc = docs.find(({ doc: { file } }) => isMeant(file.path))?.doc;
  if (doc !== undefined) return { kind: 'file', doc };
  const asset = [...inventory.assets, ...inventory.snippets].find((candidate) => isMeant(candidate.path));
  return asset === undefined ? null : { kind: 'asset', asset };
}

function sectionOf({ settings }: Graph, doc: Doc, fragment: string | null): Subject {
  const id = doc.kind === 'page' ? identify(settings, doc.file)?.id : undefined;
  return id === undefined ? { kind: 'file', doc } : { kind: 'page', id, fragment };
}

/** Ids that a word stands for. Addresses of our own are routes, or what a docset is published under. */
function idsNamed(graph: Graph, name: string): readonly string[] {
  const { settings, catalog } = graph;
  const bare = name.toLowerCase();
  const byId = [bare, withoutExtension(bare)].flatMap((id) => firstId(graph, id));
  if (byId.length > 0) return byId.slice(0, 1);
  const bySlug = slugsIn(graph, bare).flatMap((slug) =>
    settings.docsets.flatMap(({ name: docset }) => catalog.bySlug.get(`${docset}:${slug}`) ?? []),
  );
  if (bySlug.length > 0) return bySlug.slice(0, 1);
  if (bare.includes('/')) return [];
  const files = new Set([bare, baseName(bare)]);
  const ids = catalog.pages.filter(({ id }) => files.has(baseName(`${id.toLowerCase()}.`))).map(({ id }) => id);
  return [...new Set(ids)];
}

function firstId({ catalog }: Graph, id: string): readonly string[] {
  const [page] = catalog.editions.get(id)?.values() ?? [];
  return page === undefined ? [] : [page.id];
}

/** The route behind a path of the site, with or without its address, its base and a locale. */
function slugsIn({ settings: { site, locales } }: Graph, name: string): readonly string[] {
  const origin = site.url?.toLowerCase().replace(/\/+$/, '');
  const own = origin !== undefined && name.startsWith(`${origin}/`) ? name.slice(origin.length) : name;
  if (schemeOf(own) !== null || own.startsWith('//')) return [];
  const path = (own.startsWith(site.base) ? own.slice(site.base.length) : own).replace(/^\/+|\/+$/g, '');
  const [locale = '', ...rest] = path.split('/');
  const slug = locales.includes(locale) ? rest.join('/') : path;
  return slug === '' ? [] : [routeSlug(slug), routeSlug(withoutExtension(slug))];
}
