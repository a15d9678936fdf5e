import { decodeLoosely } from '../core/url.ts';
import { fallbackChain } from '../settings/index.ts';
import { fileKey } from './catalog.ts';
import type { Target } from './target.ts';
import { relativeTo, type Place, type World } from './world.ts';

/** A file of code: in the reader's locale, or the next that has it. Code is seldom translated. */
export function resolveSnippet({ settings, catalog }: World, { doc, locale }: Place, url: string): Target {
  const path = decodeLoosely(url).replaceAll('\\', '/');
  const rel = relativeTo(doc, path);
  // Samples stand in repositories of their own, which a build brings along.
  if (rel === null) return { kind: 'missing-snippet', wanted: path };
  const { docset } = doc.file;
  for (const candidate of new Set([doc.file.locale, ...fallbackChain(settings, locale)])) {
    const file = catalog.snippets.get(fileKey({ docset, locale: candidate, rel }));
    if (file !== undefined) return { kind: 'snippet', file };
  }
  return { kind: 'missing-snippet', wanted: rel };
}
