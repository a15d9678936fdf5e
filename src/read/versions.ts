import { extensionOf } from '../core/url.ts';
import { identify, type Settings } from '../settings/index.ts';
import type { Entry } from './inventory.ts';

/**
 * Entries that may have lost their structure, each with the paths of the other files of its page:
 * other locales, other editions. All other entries stay as they are.
 */
export function withVersions(settings: Settings, entries: readonly Entry[]): readonly Entry[] {
  const editions = new Set(settings.docsets.filter(({ editionOf }) => editionOf !== undefined).map(({ name }) => name));
  const needs = ({ file }: Entry): boolean =>
    file.role === 'page' && (editions.has(file.docset) || extensionOf(file.rel) === 'txt');
  const idOf = ({ file }: Entry): string => identify(settings, file)?.id.toLowerCase() ?? '';
  const wanted = new Set(entries.filter(needs).map(idOf));
  if (wanted.size === 0) return entries;
  const pages = entries.filter(({ file }) => file.role === 'page');
  const byId = Map.groupBy(
    pages.map((entry) => ({ id: idOf(entry), path: entry.file.path })),
    ({ id }) => id,
  );
  return entries.map((entry) => {
    const others = needs(entry) ? (byId.get(idOf(entry)) ?? []).filter(({ path }) => path !== entry.file.path) : [];
    return others.length === 0
      ? entry
      : { ...entry, file: { ...entry.file, versions: others.map(({ path }) => path) } };
  });
}
