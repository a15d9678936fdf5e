import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';

/**
 * Writes rows one after the other, from `from` on; a fresh file is renamed into place at the end.
 * Another thread does it, while this one goes on.
 */
export async function writeRows(path: string, from: number, rows: readonly Uint8Array[]): Promise<void> {
  const target = from === 0 ? `${path}.tmp` : path;
  const file = await open(target, from === 0 ? 'w' : 'r+');
  try {
    const { bytesWritten } = rows.length === 0 ? { bytesWritten: 0 } : await file.writev(rows, from);
    // What did not go in one go: the second one says why.
    const rest = bytesWritten < lengthOf(rows) ? Buffer.concat(rows).subarray(bytesWritten) : null;
    if (rest !== null) await file.write(rest, 0, rest.length, from + bytesWritten);
  } finally {
    await file.close();
  }
  if (from === 0) await rename(target, path);
}

function lengthOf(rows: readonly Uint8Array[]): number {
  return rows.reduce((sum, { length }) => sum + length, 0);
}

/** The first `bytes` of a data file; null when it has fewer. */
export function readData(path: string, bytes: number): Buffer | null {
  try {
    const file = openSync(path, 'r');
    try {
      if (fstatSync(file).size < bytes) return null;
      const data = Buffer.allocUnsafe(bytes);
      return readSync(file, data, 0, bytes, 0) === bytes ? data : null;
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}
