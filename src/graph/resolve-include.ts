import { decodeLoosely, folderOf, splitUrl } from '../core/url.ts';
import { fallbackChain } from '../settings/index.ts';
import { fileKey } from './catalog.ts';
import type { Target } from './target.ts';
import { relativeTo, type Place, type World } from './world.ts';

/** An include: the file in the reader's locale, or in the next that has it. */
export function resolveInclude({ settings, catalog }: World, { doc, locale }: Place, url: string): Target {
  const path = decodeLoosely(splitUrl(url).path).replaceAll('\\', '/');
  const rel = relativeTo(doc, path);
  if (rel === null) return { kind: 'missing-include', wanted: url };
  const { docset } = doc.file;
  for (const candidate of new Set([doc.file.locale, ...fallbackChain(settings, locale)])) {
    const found = catalog.fragments.get(fileKey({ docset, locale: candidate, rel }));
    if (found !== undefined) return { kind: 'include', doc: found, locale: candidate };
  }
  const covered = catalog.fragmentFolders.has(folderOf(fileKey({ docset, locale: settings.source, rel })));
  if (covered) return { kind: 'missing-include', wanted: rel };
  // `~/` leads into other repositories that a build brings along; they are not here.
  if (path.startsWith('~/')) return { kind: 'unknowable', why: 'other repository', url: null };
  if (doc.file.locale === settings.source) return { kind: 'missing-include', wanted: rel };
  return { kind: 'unknowable', why: 'source not mounted', url: null };
}
