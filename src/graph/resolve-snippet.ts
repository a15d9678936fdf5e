import { decodeLoosely } from '../core/url.ts';
import type { Target } from './target.ts';
import { inLocales, relativeTo, type Place, type World } from './world.ts';

/** A file of code: in the reader's locale, or the next that has it. Code is seldom translated. */
export function resolveSnippet(world: World, place: Place, url: string): Target {
  const path = decodeLoosely(url).replaceAll('\\', '/');
  const rel = relativeTo(place.doc, path);
  // Samples stand in repositories of their own, which a build brings along.
  if (rel === null) return { kind: 'missing-snippet', wanted: path };
  const code = inLocales(world.catalog.snippets, world, place, rel);
  return code === null ? { kind: 'missing-snippet', wanted: rel } : { kind: 'snippet', file: code.found };
}
