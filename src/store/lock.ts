import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Someone else holds the store and did not let go in time. */
export class LockedError extends Error {}

const NAME = 'lock';
const STEP_MS = 100;
/** Writing a number takes no time: a lock without one for so long is of a process that died over it. */
const WRITING_MS = 1_000;

/**
 * Takes the store's lock, waiting up to `patienceMs` for another process; a lock whose process is
 * gone is taken over. Returns the function that lets go.
 */
export async function lock(dir: string, patienceMs = 10_000): Promise<() => void> {
  mkdirSync(dir, { recursive: true });
  const path = join(dir, NAME);
  for (let waited = 0; !tryTake(path); waited += STEP_MS) {
    if (waited >= patienceMs)
      throw new LockedError(`another mooring (process ${holder(path) ?? '?'}) is at work in ${dir}`);
    await sleep(STEP_MS);
  }
  const release = (): void => rmSync(path, { force: true });
  process.once('exit', release);
  return () => {
    process.removeListener('exit', release);
    release();
  };
}

function tryTake(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const pid = holder(path);
    const held = pid === null ? ageOf(path) < WRITING_MS : pid !== process.pid && isAlive(pid);
    if (!held) rmSync(path, { force: true });
    return false;
  }
}

/** Milliseconds since a file was written; 0 when it is not there. */
function ageOf(path: string): number {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}

/** Process that holds the lock; null while it is being written or has just been let go. */
function holder(path: string): number | null {
  try {
    return Number.parseInt(readFileSync(path, 'utf8'), 10) || null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
