import { defaultThreads, moduleBeside, runPool } from '../core/pool.ts';
import type { Doc } from '../core/types.ts';
import { digestOf, readFile, type Entry, type Inventory, type TreeFact } from '../read/index.ts';
import { decodeDoc, type Store, type StoredRow } from '../store/index.ts';
import { unpackResults, type IngestBatch, type IngestJob, type StoredDoc } from './protocol.ts';
import { ingestBatch, ingestFile } from './read-file.ts';

/** Files per message: large enough that messages cost nothing, small enough to share evenly. */
const BATCH = 24;
/** Below this many files starting threads costs more than it saves. */
const ALONE = 60;

/** A document and the digest of the bytes it was made from. */
export interface Ingested {
  readonly doc: Doc;
  readonly digest: string;
  /** Digest of what other pages can see of it. */
  readonly surface: string;
}

export interface IngestOptions {
  readonly base: string;
  readonly inventory: Inventory;
  readonly store: Store;
  readonly progress: (done: number, total: number) => void;
}

/** What came in: documents in the inventory's order, how many had to be read, what could not be. */
export interface Intake {
  readonly docs: readonly Ingested[];
  readonly read: number;
  readonly facts: readonly TreeFact[];
}

/** Entries → documents: from the store where nothing has changed, else read, over all cores. */
export async function ingest({ base, inventory, store, progress }: IngestOptions): Promise<Intake> {
  const { entries } = inventory;
  const rows: (StoredRow | null)[] = entries.map((entry) => stored(base, store, entry));
  const todo = entries.flatMap((_, i) => (rows[i] === null ? [i] : []));
  await readAll(base, entries, todo, rows, progress);
  const saved = save(store, entries, rows, todo);
  const docs: Ingested[] = [];
  const facts: TreeFact[] = [];
  const decoder = new TextDecoder();
  entries.forEach(({ file }, i) => {
    const row = rows[i];
    if (row == null) facts.push({ kind: 'unreadable', path: file.path, locale: file.locale, saw: 'file' });
    else {
      const [surface, doc] = JSON.parse(decoder.decode(row.row)) as StoredDoc;
      docs.push({ doc: decodeDoc(doc, file), digest: row.digest, surface });
    }
  });
  await saved;
  return { docs, read: todo.length, facts };
}

/** A touched file with the same bytes keeps its row. */
function stored(base: string, store: Store, { file, stamp }: Entry): StoredRow | null {
  // A page that is read together with its other versions may have changed without its file.
  const fresh = file.versions === undefined ? store.fresh(file.path, stamp) : null;
  if (fresh !== null) return fresh;
  if (!store.knows(file.path)) return null;
  const read = readFile(base, file);
  return read === null ? null : store.same(file.path, digestOf(read));
}

async function readAll(
  base: string,
  entries: readonly Entry[],
  todo: readonly number[],
  rows: (StoredRow | null)[],
  progress: IngestOptions['progress'],
): Promise<void> {
  const fileAt = (i: number): Entry['file'][] => (entries[i] === undefined ? [] : [entries[i].file]);
  if (todo.length <= ALONE) {
    for (const i of todo) for (const file of fileAt(i)) rows[i] = ingestFile(base, file);
    return;
  }
  let given = 0;
  let done = 0;
  const batches = new Map<IngestJob, readonly number[]>();
  await runPool<IngestJob, IngestBatch>({
    worker: moduleBeside(import.meta.url, 'worker'),
    threads: defaultThreads(),
    here: ingestBatch,
    nursery: 48,
    next: () => {
      const indexes = todo.slice(given, given + BATCH);
      given += indexes.length;
      if (indexes.length === 0) return null;
      const job = { base, files: indexes.flatMap(fileAt) };
      batches.set(job, indexes);
      return job;
    },
    done: (batch, job) => {
      const results = unpackResults(batch);
      batches.get(job)?.forEach((index, k) => (rows[index] = results[k] ?? null));
      batches.delete(job);
      done += results.length;
      progress(done, todo.length);
    },
  });
}

async function save(
  store: Store,
  entries: readonly Entry[],
  rows: readonly (StoredRow | null)[],
  todo: readonly number[],
): Promise<void> {
  if (todo.length === 0 && !store.differs(entries.length)) return;
  await store.save(
    entries.flatMap(({ file, stamp }, i) => {
      const row = rows[i];
      return row == null ? [] : [[file.path, stamp, row] as const];
    }),
  );
}
