import { existsSync, readdirSync, statSync, type Dirent } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { byCodeUnit } from '../core/text.ts';
import { LOCALE_FOLDER, type Docset, type Settings } from '../settings/index.ts';
import type { TreeFact } from './inventory.ts';

/** One locale's folder of one docset. */
export interface LocaleRoot {
  readonly docset: Docset;
  readonly locale: string;
  /** Absolute folder. */
  readonly dir: string;
}

/** A path as reports show it: relative to the settings file, with `/`. */
export function displayPath(settings: Settings, path: string): string {
  return relative(settings.base, path).replaceAll('\\', '/') || '.';
}

/** Expands `{locale}` in every docset's roots; folder names match case-insensitively. */
export function localeRoots(settings: Settings, facts: TreeFact[]): LocaleRoot[] {
  return settings.docsets.flatMap((docset) =>
    docset.root.flatMap((pattern) => expand(settings, docset, pattern, facts)),
  );
}

function expand(settings: Settings, docset: Docset, pattern: string, facts: TreeFact[]): LocaleRoot[] {
  const [before = '', after] = pattern.split('{locale}');
  const parent = resolve(settings.base, before);
  if (!statSync(parent, { throwIfNoEntry: false })?.isDirectory()) {
    facts.push({ kind: 'missing-root', path: displayPath(settings, parent), locale: '', saw: docset.name });
    return [];
  }
  if (after === undefined) return [{ docset, locale: settings.source, dir: parent }];
  return localeNames(settings, parent, facts).flatMap((name) =>
    localeRoot(settings, docset, { name, dir: join(parent, name, after) }, facts),
  );
}

/** Folders that may be locales; a link in the place of one is reported, as links are everywhere. */
function localeNames(settings: Settings, parent: string, facts: TreeFact[]): readonly string[] {
  const entries = listFolder(parent);
  if (entries === null)
    facts.push({ kind: 'unreadable', path: displayPath(settings, parent), locale: '', saw: 'folder' });
  for (const entry of entries ?? []) {
    const locale = entry.name.toLowerCase();
    if (!entry.isSymbolicLink() || !settings.locales.includes(locale)) continue;
    facts.push({
      kind: 'outside-root',
      path: displayPath(settings, join(parent, entry.name)),
      locale,
      saw: entry.name,
    });
  }
  const folders = (entries ?? []).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => name).toSorted(byCodeUnit);
}

/** What a folder holds; null when it can't be listed. */
export function listFolder(dir: string): readonly Dirent[] | null {
  try {
    return readdirSync(dir, { withFileTypes: true });
  } catch {
    return null;
  }
}

function localeRoot(
  settings: Settings,
  docset: Docset,
  { name, dir }: { readonly name: string; readonly dir: string },
  facts: TreeFact[],
): LocaleRoot[] {
  const locale = name.toLowerCase();
  if (settings.locales.includes(locale)) return existsSync(dir) ? [{ docset, locale, dir }] : [];
  if (LOCALE_FOLDER.test(name)) {
    facts.push({ kind: 'unknown-locale', path: displayPath(settings, dir), locale, saw: name });
  }
  return [];
}
