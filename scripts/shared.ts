// Real documentation to measure on. It lies outside the repository and may be absent.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { settingsFrom, type Settings } from '../src/settings/index.ts';

/** Folder of the unpacked corpus (`learn/{locale}`, `selfhelp/{locale}`), or null without one. */
export function unpackCorpus(): string | null {
  const corpus = resolve(process.env['MOORING_SHARED'] ?? '../shared', 'corpus');
  if (!existsSync(join(corpus, 'unpack'))) return null;
  const dir = join(tmpdir(), 'mooring-corpus');
  const { status, stderr } = spawnSync('sh', [join(corpus, 'unpack'), dir], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the corpus can't be unpacked: ${stderr}`);
  return dir;
}

/** The corpus's Learn articles as a docset. */
export const LEARN = {
  root: 'learn/{locale}',
  pages: 'articles/**',
  fragments: ['includes/**', '**/includes/**'],
  route: 'azure',
  strip: 'articles/',
  published: [
    'https://learn.microsoft.com/{locale?}/azure/{path}',
    'https://docs.microsoft.com/{locale?}/azure/{path}',
    'https://azure.microsoft.com/{locale?}/documentation/articles/{basename}/',
  ],
};

/** Settings for some locales of the corpus, the first being the source. */
export function corpusSettings(dir: string, locales: readonly [string, ...string[]], selfhelp: boolean): Settings {
  const docsets = selfhelp ? { learn: LEARN, support: { root: 'selfhelp/{locale}' } } : { learn: LEARN };
  return settingsFrom({ site: { title: 'Corpus' }, locales: [...locales], source: locales[0], docsets }, dir);
}
