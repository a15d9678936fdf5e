import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { OUTPUT_MARK } from '../core/marks.ts';
import { writeAtomic } from '../store/index.ts';
import type { KeptLinks } from './page-links.ts';

/** What stands in the output folder: every file we have written, with the key of its content. */
export interface Manifest {
  /** Digest of everything pages can see of each other; equal worlds need only changed pages. */
  readonly world: string;
  /** Output path → key */
  readonly files: Readonly<Record<string, string>>;
  /** Output path of an article → the source files whose text it shows */
  readonly sources: Readonly<Record<string, readonly string[]>>;
  /** Source path → digest of its bytes */
  readonly digests: Readonly<Record<string, string>>;
  readonly links: KeptLinks;
}

const VERSION = 2;
const MANIFEST = OUTPUT_MARK;
const JOURNAL = '.mooring-commit.json';

/** The output folder and the stage beside it, on the same file system so that files can be renamed. */
export interface Output {
  readonly dir: string;
  readonly stage: string;
}

export function openOutput(dir: string): Output {
  // Hidden, so that nobody takes a half-built site for content.
  const output = { dir, stage: join(dirname(dir), `.${basename(dir)}.next`) };
  finishCommit(output);
  rmSync(output.stage, { recursive: true, force: true });
  mkdirSync(output.stage, { recursive: true });
  return output;
}

export function readManifest({ dir }: Output): Manifest | null {
  const data = readJson(join(dir, MANIFEST));
  return typeof data === 'object' && data !== null && 'version' in data && data.version === VERSION
    ? (data as unknown as Manifest)
    : null;
}

interface Journal {
  readonly move: readonly string[];
  readonly remove: readonly string[];
}

/**
 * Puts the staged files in their places and removes those whose source is gone. Until the journal
 * is written the old output is untouched; from then on a killed run is finished by the next one.
 */
export function commit(output: Output, staged: readonly string[], manifest: Manifest): void {
  const old = readManifest(output);
  const remove = Object.keys(old?.files ?? {}).filter((path) => !(path in manifest.files));
  writeAtomic(join(output.stage, MANIFEST), JSON.stringify({ version: VERSION, ...manifest }));
  const journal: Journal = { move: [...staged, MANIFEST], remove };
  if (!existsSync(output.dir)) {
    mkdirSync(dirname(output.dir), { recursive: true });
    renameSync(output.stage, output.dir);
    return;
  }
  writeAtomic(join(output.stage, JOURNAL), JSON.stringify(journal));
  finishCommit(output);
}

/** Carries out a journal, if there is one. Doing it twice is doing it once. */
function finishCommit({ dir, stage }: Output): void {
  const journal = readJson(join(stage, JOURNAL)) as Journal | null;
  if (journal === null) return;
  const made = new Set<string>();
  for (const path of journal.move) {
    const from = join(stage, path);
    if (!existsSync(from)) continue;
    const folder = dirname(join(dir, path));
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    renameSync(from, join(dir, path));
  }
  for (const path of journal.remove) removeFile(dir, path);
  rmSync(stage, { recursive: true, force: true });
}

/** Removes a file and the folders that it leaves empty. */
function removeFile(dir: string, path: string): void {
  rmSync(join(dir, path), { force: true });
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    const absolute = join(dir, folder);
    if (!existsSync(absolute)) continue;
    if (readdirSync(absolute).length > 0) return;
    rmdirSync(absolute);
  }
}

/** Stages a copy of a folder's files; returns their paths. */
export function stageFolder({ stage }: Output, from: string): readonly string[] {
  cpSync(from, stage, { recursive: true });
  return filesBelow(from);
}

/** Paths of what is staged in a folder, which ends with `/`. */
export function stagedBelow({ stage }: Output, folder: string): readonly string[] {
  return filesBelow(join(stage, folder)).map((path) => folder + path);
}

function filesBelow(dir: string): readonly string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted();
}

export function stageFile({ stage }: Output, path: string, data: string | Uint8Array): void {
  writeAtomic(join(stage, path), data);
}

/** Throws the stage away: the run has failed and the old output stays. Behind a journal the next run goes on. */
export function abandon({ stage }: Output): void {
  if (existsSync(join(stage, JOURNAL))) return;
  // Threads may still be writing what they had begun.
  rmSync(stage, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
