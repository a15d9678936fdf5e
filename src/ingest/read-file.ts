import { digest } from '../core/hash.ts';
import type { FileRef } from '../core/types.ts';
import { readDoc } from '../dialects/index.ts';
import { readBytes, toSource } from '../read/source.ts';
import { encodeDoc } from '../store/index.ts';
import type { IngestResult, StoredDoc } from './protocol.ts';
import { surfaceOf } from './surface.ts';

/** Reads one file and turns it into a row; null when its bytes can't be had. */
export function ingestFile(base: string, file: FileRef): IngestResult {
  const bytes = readBytes(base, file.path);
  if (bytes === null) return null;
  const doc = readDoc(toSource(file, bytes));
  return {
    digest: digest(bytes),
    row: Buffer.from(JSON.stringify([surfaceOf(doc), encodeDoc(doc)] satisfies StoredDoc)),
  };
}
