import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SHARED = process.env['MOORING_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const UNPACK = join(SHARED, 'corpus', 'unpack');
const HEADER = /^\uFEFF?\s*(?:---[^\S\n]*\n[\s\S]*?\n(?:---|\.\.\.)[^\S\n]*(?:\n|$)|<properties[\s\S]*?\/>)/i;

/** Whether there are real pages to compare on: they are no part of the project. */
export const hasCorpus = existsSync(UNPACK);

/** A corpus file's path under the corpus and its text without its header. */
export interface CorpusFile {
  readonly path: string;
  readonly body: string;
}

/** So many pages, evenly spread over the sorted list of all: the same ones each time. */
export function sampleCorpus(size: number): readonly CorpusFile[] {
  const folder = join(tmpdir(), 'mooring-corpus');
  execFileSync(UNPACK, [folder]);
  const paths = ['learn', 'selfhelp'].flatMap((part) => pagesIn(folder, part)).toSorted();
  const step = Math.floor(paths.length / size);
  return paths
    .filter((_, i) => i % step === 0)
    .slice(0, size)
    .map((path) => ({ path, body: readFileSync(join(folder, path), 'utf8').replace(HEADER, '') }));
}

function pagesIn(folder: string, part: string): readonly string[] {
  const paths = readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' });
  return paths.filter((path) => path.endsWith('.md')).map((path) => `${part}/${path.replaceAll('\\', '/')}`);
}
