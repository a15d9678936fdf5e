import { closeSync, fstatSync, openSync, readSync, renameSync, writeSync } from 'node:fs';

/** Writes rows one after the other, from `from` on; a fresh file is renamed into place at the end. */
export function writer(
  path: string,
  from: number,
): { add: (row: Uint8Array) => readonly [number, number]; close: () => number } {
  const target = from === 0 ? `${path}.tmp` : path;
  const file = openSync(target, from === 0 ? 'w' : 'r+');
  let pending: Uint8Array[] = [];
  let pendingBytes = 0;
  let end = from;
  const flush = (): void => {
    if (pendingBytes > 0) writeSync(file, Buffer.concat(pending), 0, pendingBytes, end - pendingBytes);
    pending = [];
    pendingBytes = 0;
  };
  return {
    add: (bytes) => {
      pending.push(bytes);
      pendingBytes += bytes.length;
      end += bytes.length;
      if (pendingBytes > 4_000_000) flush();
      return [end - bytes.length, bytes.length];
    },
    close: () => {
      flush();
      closeSync(file);
      if (from === 0) renameSync(target, path);
      return end;
    },
  };
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
