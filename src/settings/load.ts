import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inferConfig, LOCALE_FOLDER } from './infer.ts';
import type { SettingsProblem } from './problems.ts';
import { checkConfig, type Config } from './schema.ts';
import { completeSettings, type Settings } from './settings.ts';
import { missingSiteFiles } from './site-files.ts';

const NAMES = ['mooring.config.ts', 'mooring.config.js', 'mooring.config.mjs'] as const;

/** Wrong use or wrong settings: the command line prints it as it is and exits with 2. */
export class SettingsError extends Error {}

/** Where to look for settings. `dir` is the folder the user named, or the working folder. */
export interface LoadOptions {
  readonly dir: string;
  /** Settings file the user named; relative to the working folder. */
  readonly config?: string | undefined;
}

/** Reads the settings file, or infers settings from the folder when there is none. */
export async function loadSettings({ dir, config }: LoadOptions): Promise<Settings> {
  if (config !== undefined) return fromFile(resolve(config));
  if (!existsSync(dir) || !statSync(dir).isDirectory()) throw new SettingsError(`no such folder: ${dir}`);
  const found = NAMES.map((name) => join(resolve(dir), name)).find((path) => existsSync(path));
  return found === undefined ? inferred(dir) : fromFile(found);
}

async function fromFile(path: string): Promise<Settings> {
  if (!existsSync(path)) throw new SettingsError(`no such settings file: ${path}`);
  return checked(await importDefault(path), dirname(path), basename(path));
}

async function importDefault(path: string): Promise<unknown> {
  try {
    const module: { default?: unknown } = await import(pathToFileURL(path).href);
    return module.default;
  } catch (error) {
    throw new SettingsError(
      `${basename(path)} can't be loaded: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function inferred(dir: string): Settings {
  // A locale folder is named by its parent, so that reports still say which locale a file is in.
  const base = resolve(dir);
  return checked(
    inferConfig(base),
    base,
    LOCALE_FOLDER.test(basename(base)) ? `${basename(base)} (inferred)` : '(inferred)',
  );
}

/** Settings from a value instead of a file; `base` is the folder that its paths are relative to. */
export function settingsFrom(config: Config, base: string): Settings {
  return checked(config, base, '(settings)');
}

function checked(config: unknown, base: string, name: string): Settings {
  const result = checkConfig(config ?? undefined);
  const problems = isProblems(result) ? result : missingSiteFiles(result, base);
  if (!isProblems(result) && problems.length === 0) return completeSettings(result, base);
  const lines = problems.map(({ key, message }) => `  ${key}: ${message}`);
  throw new SettingsError(
    [`${name} has ${problems.length === 1 ? 'a wrong setting' : 'wrong settings'}:`, ...lines].join('\n'),
  );
}

function isProblems(result: ReturnType<typeof checkConfig>): result is readonly SettingsProblem[] {
  return Array.isArray(result);
}
