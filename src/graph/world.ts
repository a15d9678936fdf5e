import type { Doc, PageDoc } from '../core/types.ts';
import { folderOf, joinPath } from '../core/url.ts';
import { fallbackChain, type Settings } from '../settings/index.ts';
import type { PageAnchors } from './anchors.ts';
import { fileKey, type Catalog } from './catalog.ts';
import type { Page } from './page.ts';
import type { Published } from './published.ts';
import type { RedirectEntry } from './target.ts';

/** What a link is judged against. */
export interface World {
  readonly settings: Settings;
  readonly catalog: Catalog;
  readonly published: Published;
  readonly redirects: ReadonlyMap<string, RedirectEntry>;
  /** Whether a page, now or before, or its folder is called like a picture or a download. */
  readonly hasMediaPages: boolean;
  readonly anchorsOf: (page: Page) => PageAnchors;
  /** Pages that show a fragment, directly or through other fragments. */
  readonly includersOf: (fragment: PageDoc) => readonly Page[];
}

/** Where a link stands: the file it is written in, and the locale it is read in. */
export interface Place {
  readonly doc: Doc;
  readonly locale: string;
}

/** A path as written → path under the locale folder; `~/` is the docset's root. Null: outside. */
export function relativeTo({ file }: Place['doc'], path: string): string | null {
  if (path.startsWith('~/')) return joinPath('', path.slice(2));
  return joinPath(folderOf(file.rel), path);
}

/** What stands at a path of the docset's tree: in the file's own locale, else in the reader's chain. */
export function inLocales<T>(
  files: ReadonlyMap<string, T>,
  { settings }: Pick<World, 'settings'>,
  { doc, locale }: Place,
  rel: string,
): { readonly found: T; readonly locale: string } | null {
  const { docset } = doc.file;
  const own = files.get(fileKey({ docset, locale: doc.file.locale, rel }));
  if (own !== undefined) return { found: own, locale: doc.file.locale };
  for (const candidate of fallbackChain(settings, locale)) {
    if (candidate === doc.file.locale) continue;
    const found = files.get(fileKey({ docset, locale: candidate, rel }));
    if (found !== undefined) return { found, locale: candidate };
  }
  return null;
}
