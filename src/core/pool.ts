import { availableParallelism } from 'node:os';
import { setImmediate as turn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

/** Threads to use when the user has not said. */
export function defaultThreads(): number {
  return Math.max(1, availableParallelism());
}

/** Address of a module beside another: sources are `.ts`, the package's are `.js`. */
export function moduleBeside(url: string, name: string): URL {
  return new URL(`./${name}${url.endsWith('.ts') ? '.ts' : '.js'}`, url);
}

export interface PoolOptions<Job, Result> {
  readonly worker: URL;
  readonly workerData?: unknown;
  readonly threads: number;
  /** Asked for the next job whenever a worker is free; null ends the work. */
  readonly next: () => Job | null;
  readonly done: (result: Result, job: Job) => void;
  /** Does a job on this thread, which then is one of `threads`; without it this thread only waits. */
  readonly here?: (job: Job) => Result;
  /** Megabytes for what is made and soon forgotten, per thread: more is faster for short jobs. */
  readonly nursery?: number;
}

/** By default each thread would let tens of megabytes of garbage pile up. */
const SMALL_NURSERY = 16;

/**
 * Runs jobs on worker threads, some in flight per thread so that none waits for its next. A worker
 * that dies fails the run: its jobs can't be told from lost ones.
 */
export async function runPool<Job, Result>({
  worker,
  workerData,
  threads,
  next,
  done,
  here,
  nursery = SMALL_NURSERY,
}: PoolOptions<Job, Result>): Promise<void> {
  // A thread that works too hears of the others' results a job later.
  const ahead = here === undefined ? 2 : 4;
  const run = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const thread = new Worker(worker, { workerData, resourceLimits: { maxYoungGenerationSizeMb: nursery } });
      const jobs: Job[] = [];
      const give = (): void => {
        const job = next();
        if (job !== null) {
          jobs.push(job);
          thread.postMessage(job);
        } else if (jobs.length === 0) void thread.terminate().then(() => resolve());
      };
      thread.on('error', reject);
      thread.on('message', (result: Result) => {
        const job = jobs.shift();
        if (job === undefined) return;
        try {
          done(result, job);
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
        give();
      });
      for (let i = 0; i === jobs.length && i < ahead; i++) give();
    });
  const others = Array.from({ length: here === undefined ? threads : threads - 1 }, run);
  await Promise.all(here === undefined ? others : [...others, runHere({ next, done, here })]);
}

/** One job per turn of the event loop: between two of them the other threads are heard. */
async function runHere<Job, Result>({
  next,
  done,
  here,
}: Required<Pick<PoolOptions<Job, Result>, 'next' | 'done' | 'here'>>): Promise<void> {
  for (let job = next(); job !== null; job = next()) {
    done(here(job), job);
    await turn();
  }
}
