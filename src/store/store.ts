import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomic } from './atomic.ts';
import { readData, writeRows } from './data-file.ts';

/** How a file looked to the file system when its row was made. */
type Stamp = { readonly size: number; readonly mtimeMs: number; readonly ctimeMs: number; readonly ino: number };

/** One stored row: which bytes it was made from and where it lies in the data file. */
export interface StoredRow {
  readonly digest: string;
  /** UTF-8 JSON, kept as bytes: a corpus of rows as strings would be twice as large. */
  readonly row: Uint8Array;
}

/** path, size, mtime, ctime, inode, digest, offset, length */
type IndexRow = readonly [string, number, number, number, number, string, number, number];

interface IndexFile {
  readonly version: string;
  /** Bytes of the data file that the index speaks of; what follows is from a killed run. */
  readonly bytes: number;
  readonly rows: readonly IndexRow[];
}

/**
 * Rows by path: `docs.bin` only grows, `docs.json` says what lies where and is replaced atomically.
 * A killed run leaves bytes that no index speaks of; an index of another version is not read.
 */
export interface Store {
  /** The row of a file that has not been touched since; no byte of the file is read. */
  readonly fresh: (path: string, stamp: Stamp) => StoredRow | null;
  /** The row of a file whose bytes have this digest. */
  readonly same: (path: string, digest: string) => StoredRow | null;
  readonly knows: (path: string) => boolean;
  /** Whether the stored rows are other than this many files. */
  readonly differs: (files: number) => boolean;
  /** Replaces the stored rows by these; they must not change until it is done. */
  readonly save: (rows: Iterable<readonly [path: string, stamp: Stamp, row: StoredRow]>) => Promise<void>;
}

const DATA = 'docs.bin';
const INDEX = 'docs.json';

export function openStore(dir: string, version: string): Store {
  const old = readIndex(join(dir, INDEX), version);
  const data = old === null ? null : readData(join(dir, DATA), old.bytes);
  const byPath = new Map(data === null ? [] : (old?.rows.map((row) => [row[0], row]) ?? []));
  const bytesOf = (row: IndexRow): Uint8Array => data?.subarray(row[6], row[6] + row[7]) ?? new Uint8Array();
  return {
    fresh: (path, stamp) => {
      const row = byPath.get(path);
      const untouched =
        row?.[1] === stamp.size && row[2] === stamp.mtimeMs && row[3] === stamp.ctimeMs && row[4] === stamp.ino;
      return untouched ? { digest: row[5], row: bytesOf(row) } : null;
    },
    same: (path, digest) => {
      const row = byPath.get(path);
      return row?.[5] === digest ? { digest, row: bytesOf(row) } : null;
    },
    knows: (path) => byPath.has(path),
    differs: (files) => byPath.size !== files,
    save: (rows) => save(dir, version, { byPath, bytes: data?.length ?? 0 }, rows),
  };
}

async function save(
  dir: string,
  version: string,
  old: { readonly byPath: ReadonlyMap<string, IndexRow>; readonly bytes: number },
  rows: Iterable<readonly [string, Stamp, StoredRow]>,
): Promise<void> {
  const all = [...rows];
  const kept = all.filter(([path, , { digest }]) => old.byPath.get(path)?.[5] === digest);
  const keptBytes = kept.reduce((sum, [path]) => sum + (old.byPath.get(path)?.[7] ?? 0), 0);
  // More than half of the data file is garbage: write it anew instead of adding to it.
  const append = keptBytes * 2 >= old.bytes;
  mkdirSync(dir, { recursive: true });
  const from = append ? old.bytes : 0;
  const added: Uint8Array[] = [];
  let bytes = from;
  const index = all.map(([path, stamp, { digest, row }]): IndexRow => {
    const known = append ? old.byPath.get(path) : undefined;
    const stands = known?.[5] === digest;
    if (!stands) added.push(row);
    const offset = stands ? known[6] : bytes;
    if (!stands) bytes += row.length;
    return [path, stamp.size, stamp.mtimeMs, stamp.ctimeMs, stamp.ino, digest, offset, row.length];
  });
  // The old index must not speak of the new file, should this run be killed between the two.
  if (from === 0) rmSync(join(dir, INDEX), { force: true });
  await writeRows(join(dir, DATA), from, added);
  writeAtomic(join(dir, INDEX), JSON.stringify({ version, bytes, rows: index } satisfies IndexFile));
}

function readIndex(path: string, version: string): IndexFile | null {
  try {
    const index: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isIndex(index) && index.version === version ? index : null;
  } catch {
    // No index, or not one of ours: everything is read anew.
    return null;
  }
}

function isIndex(value: unknown): value is IndexFile {
  return (
    typeof value === 'object' && value !== null && 'version' in value && 'rows' in value && Array.isArray(value.rows)
  );
}

/** Forgets everything: the next run reads all files anew. */
export function clearStore(dir: string): void {
  rmSync(join(dir, INDEX), { force: true });
  rmSync(join(dir, DATA), { force: true });
}
