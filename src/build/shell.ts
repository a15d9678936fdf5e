import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digest } from '../core/hash.ts';
import { moduleBeside } from '../core/pool.ts';
import { shellSettings, type ShellSettings } from '../site/settings.ts';
import type { Settings } from '../settings/index.ts';
import { writeAtomic } from '../store/index.ts';

/** A built shell: the server bundle that lays pages out, and the files browsers load. */
export interface Shell {
  readonly key: string;
  readonly entry: string;
  readonly client: string;
}

/** Rooms whose code ends up in the bundle. */
const ROOMS = ['site', 'locales', 'render', 'search', 'core'] as const;

/**
 * Builds the shell, or finds it built: it depends on code, settings and interface strings only,
 * never on a page, and takes the same few seconds however large the site is.
 */
export async function buildShell(settings: Settings, folder: string): Promise<Shell> {
  const shell = shellSettings(settings);
  const key = shellKey(shell);
  const root = shellRoot(folder);
  const result: Shell = { key, entry: join(root, 'dist/server/entry.mjs'), client: join(root, 'dist/client') };
  const stamp = join(root, 'key');
  if (existsSync(result.entry) && existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return result;
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  // Vite leaves packages that no package.json names out of the bundle.
  writeAtomic(
    join(root, 'package.json'),
    '{"type":"module","private":true,"dependencies":{"astro":"*","@astrojs/starlight":"*"}}\n',
  );
  linkModules(root);
  await runBuild(shell, root);
  writeAtomic(stamp, key);
  return result;
}

/**
 * `.mooring/shell` of the project. Astro takes an absolute path that shares no folder with its root
 * for a path below the root; where project and package are that far apart the shell stands with
 * the package.
 */
function shellRoot(folder: string): string {
  const own = fileURLToPath(new URL('../../', import.meta.url));
  return topOf(own) === topOf(folder) ? join(folder, 'shell') : join(own, '.mooring', `shell-${digest(folder)}`);
}

function topOf(path: string): string {
  return path.split(/[\\/]/).slice(0, 2).join('/').toLowerCase();
}

/**
 * Astro builds in a process of its own: what Vite and its parsers take is given back before the
 * first page is rendered, and a run that finds the shell built never loads them.
 */
async function runBuild(shell: ShellSettings, root: string): Promise<void> {
  const script = fileURLToPath(moduleBeside(import.meta.url, 'shell-process'));
  const child = spawn(process.execPath, [script, root, JSON.stringify(shell)], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const errors: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`the shell can't be built:\n${errors.join('')}`);
}

function shellKey(shell: ShellSettings): string {
  const versions = ['astro', '@astrojs/starlight'].map((name) =>
    readFileSync(join(modulesFolder(), name, 'package.json'), 'utf8'),
  );
  const files = [...shell.css, ...Object.values(shell.logo ?? {})].map((path) => readFileSync(path, 'base64'));
  // What a component of the project brings along stands beside it.
  const folders = new Set(Object.values(shell.components).map((path) => dirname(path)));
  const theirs = [...folders].flatMap((folder) => filesBelow(folder).map((path) => readFileSync(path, 'base64')));
  const sources = ROOMS.flatMap((room) =>
    filesBelow(fileURLToPath(new URL(`../../src/${room}/`, import.meta.url))).map((path) => readFileSync(path, 'utf8')),
  );
  return digest(JSON.stringify([shell, versions, files, theirs, sources]));
}

function filesBelow(dir: string): readonly string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** The shell's packages are Mooring's own, wherever they have been installed. */
function linkModules(root: string): void {
  symlinkSync(modulesFolder(), join(root, 'node_modules'), 'junction');
}

function modulesFolder(): string {
  return dirname(dirname(createRequire(import.meta.url).resolve('astro/package.json')));
}
