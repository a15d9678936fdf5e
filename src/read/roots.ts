import { existsSync, readdirSync } from 'node:fs';
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
  if (!existsSync(parent)) {
    facts.push({ kind: 'missing-root', path: displayPath(settings, parent), locale: '', saw: docset.name });
    return [];
  }
  if (after === undefined) return [{ docset, locale: settings.source, dir: parent }];
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted(byCodeUnit)
    .flatMap((name) => localeRoot(settings, docset, { name, dir: join(parent, name, after) }, facts));
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
