import type { Doc, Link, PageDoc } from '../core/types.ts';
import { decodeLoosely, folderOf, joinPath, schemeOf, splitUrl, withoutExtension } from '../core/url.ts';
import { fallbackChain, type Settings } from '../settings/index.ts';
import { findAnchor, nearAnchor, type PageAnchors } from './anchors.ts';
import { fileKey, idKey, type Catalog } from './catalog.ts';
import { identify, type Page } from './page.ts';
import type { Published } from './published.ts';
import type { Target } from './target.ts';

/** What a link is judged against. */
export interface World {
  readonly settings: Settings;
  readonly catalog: Catalog;
  readonly published: Published;
  readonly redirects: ReadonlyMap<string, string>;
  readonly anchorsOf: (page: Page) => PageAnchors;
  /** Pages that show a fragment, directly or through other fragments. */
  readonly includersOf: (fragment: PageDoc) => readonly Page[];
}

/** Where a link stands: the file it is written in, and the locale it is read in. */
export interface Place {
  readonly doc: Doc;
  readonly locale: string;
}

const MAX_REDIRECTS = 10;

/** The verdict on one link, as its kind asks for it. */
export function resolveLink(world: World, place: Place, link: Link): Target {
  const url = link.url.trim();
  if (url === '') return { kind: 'unknowable', why: 'empty', url: null };
  if (link.kind === 'include') return resolveInclude(world, place, url);
  const scheme = schemeOf(url);
  if (scheme !== null || url.startsWith('/')) return resolveAbsolute(world, place, url, 0);
  const { path, fragment } = splitUrl(url);
  if (path === '') return samePage(world, place, fragment ?? '');
  return resolveRelative(world, place, link, { path: decodeLoosely(path).replaceAll('\\', '/'), fragment });
}

function resolveInclude({ settings, catalog }: World, { doc, locale }: Place, url: string): Target {
  const rel = relativeTo(doc, decodeLoosely(splitUrl(url).path).replaceAll('\\', '/'));
  if (rel === null) return { kind: 'missing-include', wanted: url };
  const { docset } = doc.file;
  for (const candidate of new Set([doc.file.locale, ...fallbackChain(settings, locale)])) {
    const found = catalog.fragments.get(fileKey({ docset, locale: candidate, rel }));
    if (found !== undefined) return { kind: 'include', doc: found, locale: candidate };
  }
  return { kind: 'missing-include', wanted: rel };
}

function samePage({ anchorsOf, includersOf, catalog, settings }: World, { doc }: Place, fragment: string): Target {
  const wanted = decodeLoosely(fragment);
  if (doc.kind === 'page') {
    const id = identify(settings, doc)?.id ?? '';
    const page = catalog.byId.get(idKey(doc.file.locale, id));
    return page === undefined ? { kind: 'same-page', anchor: null } : inSamePage(anchorsOf(page), page, wanted);
  }
  const pages = doc.kind === 'fragment' ? includersOf(doc) : [];
  if (pages.length === 0) return { kind: 'unknowable', why: 'not included anywhere', url: `#${fragment}` };
  // A fragment shown on several pages is right if it is right on any: each has its own anchors.
  const verdicts = pages.map((page) => inSamePage(anchorsOf(page), page, wanted));
  return verdicts.find(({ kind }) => kind === 'same-page') ?? verdicts[0] ?? { kind: 'same-page', anchor: null };
}

function inSamePage(anchors: PageAnchors, page: Page, fragment: string): Target {
  const anchor = findAnchor(anchors, fragment);
  if (anchor !== undefined) return { kind: 'same-page', anchor };
  if (anchors.incomplete) return { kind: 'unknowable', why: 'unresolved include', url: `#${fragment}` };
  return { kind: 'missing-anchor', page, fragment, near: nearAnchor(anchors, fragment) };
}

interface RelativeUrl {
  readonly path: string;
  readonly fragment: string | null;
}

function resolveRelative(world: World, place: Place, link: Link, { path, fragment }: RelativeUrl): Target {
  const { docset, locale } = place.doc.file;
  const rel = relativeTo(place.doc, path);
  if (rel === null) return { kind: 'unknowable', why: 'other repository', url: null };
  const page = pageAt(world, place, rel, fragment);
  if (page !== null) return page;
  const asset = assetAt(world, place, rel);
  if (asset !== null) return asset;
  const source = world.settings.source;
  for (const where of [locale, source]) {
    if (world.catalog.others.has(withoutExtension(fileKey({ docset, locale: where, rel })))) {
      return { kind: 'unknowable', why: 'no dialect reads it', url: null };
    }
  }
  if (isMedia(link, rel)) {
    if (world.catalog.withMedia.has(docset)) return { kind: 'missing-asset', wanted: rel };
    return { kind: 'unknowable', why: 'no media mounted', url: null };
  }
  return missingPage(world, docset, withoutExtension(rel), null);
}

/** The page at a path of the docset's tree, in the reader's locale or the next that has it. */
function pageAt(world: World, place: Place, rel: string, fragment: string | null): Target | null {
  const { docset } = place.doc.file;
  const owner = world.settings.docsets.find(({ name }) => name === docset)?.editionOf ?? docset;
  const path = /\.(md|markdown|ya?ml|txt|html?)$/i.test(rel) ? withoutExtension(rel) : rel;
  const ids = [`${owner}/${path}`, `${owner}/${path === '' ? '' : `${path}/`}index`];
  for (const id of ids) {
    const found = inChain(world, place.locale, id, fragment);
    if (found !== null) return found;
  }
  const to = world.redirects.get(`${owner}/${path}`.toLowerCase());
  return to === undefined ? null : redirected(world, place, { from: `${owner}/${path}`, to, fragment }, 0);
}

function inChain(world: World, locale: string, id: string, fragment: string | null): Target | null {
  for (const candidate of fallbackChain(world.settings, locale)) {
    const page = world.catalog.byId.get(idKey(candidate, id));
    if (page !== undefined) return toPage(world, page, candidate === locale ? 'page' : 'fallback', fragment);
  }
  return null;
}

function toPage({ anchorsOf }: World, page: Page, kind: 'page' | 'fallback', fragment: string | null): Target {
  if (fragment === null) return { kind, page, anchor: null };
  const wanted = decodeLoosely(fragment);
  const anchors = anchorsOf(page);
  const anchor = findAnchor(anchors, wanted);
  if (anchor !== undefined) return { kind, page, anchor };
  if (anchors.incomplete) return { kind, page, anchor: wanted };
  return { kind: 'missing-anchor', page, fragment: wanted, near: nearAnchor(anchors, wanted) };
}

/** An absolute URL, or a path from the site's root: ours if a docset is published there. */
function resolveAbsolute(world: World, place: Place, url: string, hops: number): Target {
  const match = world.published.match(url);
  const external = url.startsWith('/') && !url.startsWith('//') ? withOrigin(world, place, url) : url;
  if (match === null)
    return external === null
      ? { kind: 'unknowable', why: 'other repository', url: null }
      : { kind: 'external', url: external };
  const { docset } = match;
  const { fragment } = splitUrl(url);
  const id =
    match.kind === 'path'
      ? idOfSlug(world, docset.name, docset.route, match.path)
      : world.catalog.byBasename.get(`${docset.name}:${match.name.toLowerCase()}`);
  const found = id == null ? null : inChain(world, place.locale, id, fragment);
  if (found !== null) return found;
  if (match.kind === 'basename') return { kind: 'external', url: external ?? url };
  const path = `${docset.strip}${barePath(match.path) || 'index'}`;
  const to = world.redirects.get(`${docset.name}/${path}`.toLowerCase());
  if (to !== undefined) return redirected(world, place, { from: `${docset.name}/${path}`, to, fragment }, hops);
  if (world.catalog.others.has(`${docset.name}/${world.settings.source}/${path}`.toLowerCase())) {
    return { kind: 'unknowable', why: 'no dialect reads it', url: external };
  }
  return missingPage(world, docset.name, path, external);
}

function idOfSlug({ catalog }: World, docset: string, route: string, path: string): string | undefined {
  const slug = barePath(path.toLowerCase()).replace(/(^|\/)index(\.\w+)?$/, '');
  return catalog.bySlug.get(`${docset}:${[route, slug].filter((part) => part !== '').join('/')}`);
}

/** A published path without a slash at its end, and without the extension that some people add. */
function barePath(path: string): string {
  return path.replace(/\/$/, '').replace(/\.(md|yml|html)$/i, '');
}

/** A redirect is followed with the fragment: the link's own, else the one the redirect names. */
function redirected(
  world: World,
  place: Place,
  { from, to, fragment }: { readonly from: string; readonly to: string; readonly fragment: string | null },
  hops: number,
): Target {
  if (hops >= MAX_REDIRECTS) return { kind: 'unknowable', why: 'other repository', url: to };
  const parts = splitUrl(to);
  const carried = fragment ?? parts.fragment;
  const url = carried === null ? parts.path : `${parts.path}#${carried}`;
  return { kind: 'redirect', from, to, target: resolveAbsolute(world, place, url, hops + 1) };
}

function withOrigin({ published }: World, { doc }: Place, url: string): string | null {
  const origin = published.origin(doc.file.docset);
  return origin === null ? null : origin + url;
}

/** Missing only where the source locale's tree covers the folder; elsewhere nobody can know. */
function missingPage({ settings, catalog }: World, docset: string, path: string, url: string | null): Target {
  const folder = `${settings.source}:${folderOf(`${docset}/${path}`)}`.toLowerCase();
  return catalog.folders.has(folder)
    ? { kind: 'missing-page', wanted: path, url }
    : { kind: 'unknowable', why: 'source not mounted', url };
}

function assetAt({ settings, catalog }: World, { doc, locale }: Place, rel: string): Target | null {
  const { docset } = doc.file;
  for (const candidate of new Set([doc.file.locale, ...fallbackChain(settings, locale)])) {
    const asset = catalog.assets.get(fileKey({ docset, locale: candidate, rel }));
    if (asset !== undefined) return { kind: 'asset', asset, locale: candidate };
  }
  return null;
}

function isMedia({ kind }: Link, rel: string): boolean {
  return kind === 'image' || /\.(png|jpe?g|gif|svg|webp|avif|bmp|ico|pdf|zip|docx|xlsx|pptx|mp4|webm)$/i.test(rel);
}

/** A path as written → path under the locale folder; `~/` is the docset's root. Null: outside. */
function relativeTo({ file }: Place['doc'], path: string): string | null {
  if (path.startsWith('~/')) return joinPath('', path.slice(2));
  return joinPath(folderOf(file.rel), path);
}
