import type { Doc, FileRef } from '../core/types.ts';
import { folderOf, joinPath } from '../core/url.ts';
import type { World } from './world.ts';

/** Where a path leads that leaves its locale's folder for that of another locale of the docset. */
export function otherLocale(
  { settings }: Pick<World, 'settings'>,
  { file }: Doc,
  path: string,
): Pick<FileRef, 'locale' | 'rel'> | null {
  const root = file.path.slice(0, file.path.length - file.rel.length - 1);
  const inner = joinPath(folderOf(file.rel) === '' ? '_' : `_/${folderOf(file.rel)}`, path);
  // Beyond the folder that holds the locales nobody knows what is where.
  if (inner === null || inner.startsWith('_/') || root.slice(root.lastIndexOf('/') + 1).toLowerCase() !== file.locale)
    return null;
  const slash = inner.indexOf('/');
  const locale = inner.slice(0, slash).toLowerCase();
  return slash > 0 && locale !== file.locale && settings.locales.includes(locale)
    ? { locale, rel: inner.slice(slash + 1) }
    : null;
}
