import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { toText } from '../../src/read/index.ts';
import type { Input } from './fuzz-check.ts';

const TESTS = fileURLToPath(new URL('..', import.meta.url));
const READ = /\.(md|ya?ml|txt)$/i;

/** Every so many files of the corpus are enough. */
const EVERY = 7;

export interface Files {
  readonly count: number;
  readonly read: (index: number) => Input;
}

/** Files to damage: those of the corpus where it has been unpacked, and all fixtures. */
export function filesToDamage(): Files {
  const corpus = join(tmpdir(), 'mooring-corpus');
  const folders = ['rooms/body', 'rooms/headers', 'conformance/fixtures'].map((folder) => join(TESTS, folder));
  const paths = [
    ...folders.flatMap(filesBelow),
    ...(existsSync(corpus)
      ? filesBelow(corpus).filter((path, i) => i % EVERY === 0 || /\.(ya?ml|txt)$/.test(path))
      : []),
    ...filesBelow(join(process.env['MOORING_SHARED'] ?? join(TESTS, '../../shared'), 'seeds')),
  ];
  return {
    count: paths.length,
    read: (index) => {
      const path = paths[index] ?? '';
      return { rel: path.split('/').slice(-2).join('/'), text: toText(readFileSync(path)) };
    },
  };
}

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => READ.test(path));
  return paths.toSorted().map((path) => join(folder, path));
}
