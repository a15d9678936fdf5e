import type { PageDoc } from '../core/types.ts';
import { routeSlug } from '../core/slug.ts';
import type { Docset, Settings } from '../settings/index.ts';

/** A page of the site in one locale. */
export interface Page {
  /** `{docset}/{path without extension}`: the same in every locale. */
  readonly id: string;
  readonly locale: string;
  readonly docset: string;
  readonly doc: PageDoc;
  readonly digest: string;
  /** Path of the page under its locale: `azure/container-registry/x`. */
  readonly slug: string;
}

/** Route of a page under its locale, without slashes at its ends. */
export function slugOf(docset: Docset, id: string): string {
  const path = id.slice(docset.name.length + 1);
  const stripped = path.startsWith(docset.strip) ? path.slice(docset.strip.length) : path;
  const slug = routeSlug(docset.route === '' ? stripped : `${docset.route}/${stripped}`);
  // A locale's home and its search page are ours.
  return slug === '' ? 'index' : slug === 'search' ? 'search-1' : slug;
}

/** Address path of a page as `locale` reads it, base included. */
export function routeOf(settings: Settings, locale: string, slug: string): string {
  return `${settings.site.base}${locale}/${slug === '' ? '' : `${slug}/`}`;
}

/** Address path where readers of a locale find a page: under their own, unless none of it is there. */
export function readAt(settings: Settings, locale: string, { slug, locale: own }: Page): string {
  return routeOf(settings, settings.fallbackPages === 'none' ? own : locale, slug);
}

/** File of a page below the output folder, which stands for the base path. */
export function outputOf(locale: string, slug: string): string {
  return `${locale}/${slug === '' ? '' : `${slug}/`}index.html`;
}
