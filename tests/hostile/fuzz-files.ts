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
  /** How many there are of each kind. */
  readonly counts: readonly number[];
  readonly read: (kind: number, index: number) => Input;
}

/** Files to damage: those of the corpus where it has been unpacked, the seeds, and all fixtures. */
export function filesToDamage(): Files {
  const corpus = join(tmpdir(), 'mooring-corpus');
  const real = existsSync(corpus)
    ? filesBelow(corpus).filter((path, i) => i % EVERY === 0 || !path.endsWith('.md'))
    : [];
  const data = real.filter((path) => isJson(path));
  const kinds = [
    ['rooms/body', 'rooms/headers', 'conformance/fixtures'].flatMap((folder) => filesBelow(join(TESTS, folder))),
    filesBelow(join(process.env['MOORING_SHARED'] ?? join(TESTS, '../../shared'), 'seeds')),
    real.filter((path) => path.includes('/learn/') && path.endsWith('.md')),
    real.filter((path) => path.includes('/selfhelp/') && !data.includes(path)),
    data,
    real.filter((path) => !path.endsWith('.md') && !TOC.test(path)),
    real.filter((path) => /faq[^/]*\.ya?ml$/i.test(path)),
    real.filter((path) => TOC.test(path)),
  ].filter((paths) => paths.length > 0);
  return {
    counts: kinds.map((paths) => paths.length),
    read: (kind, index) => {
      const path = kinds[kind]?.[index] ?? '';
      return { rel: path.split('/').slice(-2).join('/'), text: toText(readFileSync(path)) };
    },
  };
}

const TOC = /(^|\/)toc\.(ya?ml|md)$/i;

/** Whether a self-help article holds data rather than text. */
function isJson(path: string): boolean {
  return path.includes('/selfhelp/') && /^\s*\{\s*$/m.test(toText(readFileSync(path)));
}

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => READ.test(path));
  return paths.toSorted().map((path) => join(folder, path));
}
