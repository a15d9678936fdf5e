import { existsSync, readdirSync, type Dirent } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { OUTPUT_MARK } from '../core/marks.ts';
import type { Config } from './schema.ts';

/** Folder names that are locales wherever they stand: `en-us`, `zh-Hans-CN`; not `pp`, `sql`, `dns`. */
export const LOCALE_FOLDER = /^[a-z]{2}-([a-z]{4}-)?[a-z]{2}$/i;

/**
 * Settings for a folder without a settings file: every locale folder at depth ≤ 2 belongs to the
 * docset named after its parent; a folder without any is one docset in `en-us`.
 */
export function inferConfig(dir: string): Config {
  const start = resolve(dir);
  const found = LOCALE_FOLDER.test(basename(start)) ? [start] : localeFolders(start, 2);
  if (found.length === 0) {
    return { docsets: { [docsetName(start)]: { root: '.', ...GUESSES } } };
  }
  const locales = [...new Set(found.map((folder) => basename(folder).toLowerCase()))].toSorted();
  const parents = [...new Set(found.map((folder) => dirname(folder)))].toSorted();
  return {
    locales,
    source: locales.includes('en-us') ? 'en-us' : (locales[0] ?? 'en-us'),
    docsets: Object.fromEntries(
      parents.map((parent) => [docsetName(parent), { root: rootUnder(start, parent), ...GUESSES }]),
    ),
  };
}

/** Learn's own folder names; globs that match nothing cost nothing. */
const GUESSES = { pages: '**', strip: 'articles/' } as const;

function localeFolders(dir: string, depth: number): string[] {
  return foldersIn(dir).flatMap((entry) => {
    const path = join(dir, entry.name);
    if (LOCALE_FOLDER.test(entry.name)) return [path];
    return depth > 1 ? localeFolders(path, depth - 1) : [];
  });
}

function foldersIn(dir: string): Dirent[] {
  return readdirSync(dir, { withFileTypes: true }).filter(
    (entry) =>
      entry.isDirectory() &&
      !entry.name.startsWith('.') &&
      entry.name !== 'node_modules' &&
      !existsSync(join(dir, entry.name, OUTPUT_MARK)),
  );
}

function docsetName(dir: string): string {
  return (
    basename(dir)
      .replace(/[^a-z0-9-]+/gi, '-')
      .replace(/^-+|-+$/g, '') || 'docs'
  );
}

function rootUnder(start: string, parent: string): string {
  return join(relative(start, parent) || '.', '{locale}').replaceAll('\\', '/');
}
