import { decodeLoosely, folderOf, splitUrl } from '../core/url.ts';
import { fileKey } from './catalog.ts';
import type { Target } from './target.ts';
import { inLocales, relativeTo, type Place, type World } from './world.ts';

/** An include: the file in the reader's locale, or in the next that has it. */
export function resolveInclude(world: World, place: Place, url: string): Target {
  const { settings, catalog } = world;
  const { doc } = place;
  const path = decodeLoosely(splitUrl(url).path).replaceAll('\\', '/');
  const rel = relativeTo(doc, path);
  if (rel === null) return { kind: 'missing-include', wanted: url };
  const { docset } = doc.file;
  const included = inLocales(catalog.fragments, world, place, rel);
  if (included !== null) return { kind: 'include', doc: included.found, locale: included.locale };
  const covered = catalog.fragmentFolders.has(folderOf(fileKey({ docset, locale: settings.source, rel })));
  if (covered) return { kind: 'missing-include', wanted: rel };
  // `~/` leads into other repositories that a build brings along; they are not here.
  if (path.startsWith('~/')) return { kind: 'unknowable', why: 'other repository', url: null };
  if (doc.file.locale === settings.source) return { kind: 'missing-include', wanted: rel };
  return { kind: 'unknowable', why: 'source not mounted', url: null };
}
