import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../core/hash.ts';
import type { FileRef, Source } from '../core/types.ts';
import { decode, MAX_BYTES } from './decode.ts';

/** Bytes of a file, or null when they can't be had: the caller reports it. */
export function readBytes(base: string, path: string): Buffer | null {
  try {
    return readFileSync(join(base, path));
  } catch {
    return null;
  }
}

/** Most files fit: memory that is asked for again and again costs more than reading. */
const SCRATCH = Buffer.allocUnsafeSlow(1 << 20);

/** Bytes of a file for as long as no other is read; null when they can't be had. */
function readScratch(path: string): Buffer | null {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return null;
  }
  try {
    let length = 0;
    for (let read = -1; read !== 0 && length < SCRATCH.length; length += read)
      read = readSync(file, SCRATCH, length, SCRATCH.length - length, length);
    return length < SCRATCH.length ? SCRATCH.subarray(0, length) : readFileSync(path);
  } catch {
    return null;
  } finally {
    closeSync(file);
  }
}

/** A file's bytes and those of the other versions of its page. */
export interface FileBytes {
  readonly file: FileRef;
  readonly bytes: Buffer;
  readonly versions: readonly { readonly path: string; readonly bytes: Buffer }[];
}

/** Reads a file with its versions, for as long as no other is read; null when its own bytes can't be had. */
export function readFile(base: string, file: FileRef): FileBytes | null {
  const others = file.versions ?? [];
  const bytes = others.length === 0 ? readScratch(join(base, file.path)) : readBytes(base, file.path);
  if (bytes === null) return null;
  const versions = others.flatMap((path) => {
    const other = readBytes(base, path);
    return other === null ? [] : [{ path, bytes: other }];
  });
  return { file, bytes, versions };
}

/** Digest of all that a document is made from. */
export function digestOf({ bytes, versions }: FileBytes): string {
  const own = digest(bytes);
  return versions.length === 0 ? own : digest([own, ...versions.map((version) => digest(version.bytes))].join(' '));
}

/** A file, decoded, with the texts of its versions. */
export function sourceOf({ file, bytes, versions }: FileBytes): Source {
  const source = toSource(file, bytes);
  if (versions.length === 0) return source;
  return { ...source, versions: versions.map(({ path, bytes: other }) => ({ path, text: toText(other) })) };
}

/** Text of a file's bytes, as the pipeline reads it: offsets in findings are into this text. */
export function toText(bytes: Buffer): string {
  return bytes.length > MAX_BYTES ? '' : decode(bytes).text;
}

/** Decodes a file's bytes; a file beyond all reason keeps its place but not its text. */
export function toSource({ path, docset, locale, rel, role }: FileRef, bytes: Buffer): Source {
  const place = { path, docset, locale, rel, role };
  if (bytes.length <= MAX_BYTES) return { ...place, ...decode(bytes) };
  const saw = `${Math.round(bytes.length / 1024 / 1024)} MB`;
  return { ...place, text: '', facts: [{ kind: 'file-too-large', span: { start: 0, end: 0 }, saw }] };
}
