import { isSafeUrl, splitUrl } from '../core/url.ts';
import { inChain, missingPage } from './find-page.ts';
import type { RedirectEntry, Target } from './target.ts';
import type { Place, World } from './world.ts';

const MAX_REDIRECTS = 10;

/** An absolute URL, or a path from the site's root: ours if a docset is published there. */
export function resolveAbsolute(world: World, place: Place, url: string, hops: number): Target {
  if (!isSafeUrl(url)) return { kind: 'unknowable', why: 'unsafe', url: null };
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
  const entry = world.redirects.get(`${docset.name}/${path}`.toLowerCase());
  if (entry !== undefined) return redirected(world, place, { entry, fragment }, hops);
  if (world.catalog.others.has(`${docset.name}/${world.settings.source}/${path}`.toLowerCase())) {
    return { kind: 'unknowable', why: 'no dialect reads it', url: external };
  }
  return missingPage(world, docset.name, path, external);
}

function idOfSlug({ catalog }: World, docset: string, route: string, path: string): string | undefined {
  const slug = barePath(path.toLowerCase()).replace(/(^|\/)index(\.\w+)?$/, '');
  return catalog.bySlug.get(`${docset}:${[route, slug].filter((part) => part !== '').join('/')}`);
}

/** A published path as it stands in routes: no slash at its end, no extension. */
function barePath(path: string): string {
  return path.replace(/\/+$/, '').replace(/\.(md|yml|html)$/i, '');
}

/** A redirect is followed with the fragment: the link's own, else the one the redirect names. */
export function redirected(
  world: World,
  place: Place,
  { entry, fragment }: { readonly entry: RedirectEntry; readonly fragment: string | null },
  hops: number,
): Target {
  if (hops >= MAX_REDIRECTS) return { kind: 'unknowable', why: 'redirect loop', url: entry.to };
  const parts = splitUrl(entry.to);
  const carried = fragment ?? parts.fragment;
  const url = carried === null ? parts.path : `${parts.path}#${carried}`;
  return { kind: 'redirect', entry, target: resolveAbsolute(world, place, url, hops + 1) };
}

function withOrigin({ published }: World, { doc }: Place, url: string): string | null {
  const origin = published.origin(doc.file.docset);
  return origin === null ? null : origin + url;
}
