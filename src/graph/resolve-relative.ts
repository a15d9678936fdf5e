import type { Link } from '../core/types.ts';
import { withoutExtension } from '../core/url.ts';
import { fileKey } from './catalog.ts';
import { inChain, missingPage } from './find-page.ts';
import { redirected } from './resolve-absolute.ts';
import type { Target } from './target.ts';
import { inLocales, relativeTo, type Place, type World } from './world.ts';

interface RelativeUrl {
  readonly path: string;
  readonly fragment: string | null;
}

/** A path from the file it is written in: a page, a file pages offer, or one that nobody reads. */
export function resolveRelative(world: World, place: Place, link: Link, { path, fragment }: RelativeUrl): Target {
  const { docset, locale } = place.doc.file;
  const rel = relativeTo(place.doc, path);
  if (rel === null) return { kind: 'unknowable', why: 'other repository', url: null };
  // Most pictures are no pages: what is called like one is looked for among them only if there are such pages.
  const page = !world.hasMediaPages && MEDIA.test(rel) ? null : pageAt(world, place, rel, fragment);
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
  const entry = world.redirects.get(`${owner}/${path}`.toLowerCase());
  return entry === undefined ? null : redirected(world, place, { entry, fragment }, 0);
}

function assetAt(world: World, place: Place, rel: string): Target | null {
  const asset = inLocales(world.catalog.assets, world, place, rel);
  return asset === null ? null : { kind: 'asset', asset: asset.found, locale: asset.locale };
}

/** The name of a file that is no page. */
export const MEDIA = /\.(png|jpe?g|gif|svg|webp|avif|bmp|ico|pdf|zip|docx|xlsx|pptx|mp4|webm)$/i;

function isMedia({ kind }: Link, rel: string): boolean {
  return kind === 'image' || MEDIA.test(rel);
}
