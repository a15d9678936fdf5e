import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Text of a file's bytes, as the pipeline reads it: offsets in findings are into this text. */
export function toText(bytes: Buffer): string {
  return bytes.length > MAX_BYTES ? '' : decode(bytes).text;
}

/** Decodes a file's bytes; a file beyond all reason keeps its place but not its text. */
export function toSource(file: FileRef, bytes: Buffer): Source {
  if (bytes.length <= MAX_BYTES) return { ...file, ...decode(bytes) };
  const saw = `${Math.round(bytes.length / 1024 / 1024)} MB`;
  return { ...file, text: '', facts: [{ kind: 'file-too-large', span: { start: 0, end: 0 }, saw }] };
}
