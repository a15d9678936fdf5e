import { accessSync, constants, lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Edit, FileRef } from '../core/types.ts';
import { digestOf, readFile } from '../read/index.ts';
import { replaceFile } from '../store/index.ts';
import type { FilePlan } from './choose.ts';
import { unifiedDiff } from './diff.ts';
import { patch, type Patch } from './patch.ts';

/** A file as the findings know it. */
export interface KnownFile {
  readonly file: FileRef;
  readonly digest: string;
}

/** A file that nothing was done to. */
interface Left {
  readonly kind: 'left';
  readonly why: string;
}

/** What became of a file's plan; the edits as they were applied. */
export type Outcome = Left | { readonly kind: 'fixed'; readonly edits: readonly Edit[] };

/** Puts a file right, as a whole or not at all: only a file of the content, as it was when it was read. */
export function fixFile(base: string, known: KnownFile | undefined, file: FilePlan): Outcome {
  return orLeft(() => {
    const ready = prepare(base, known, file);
    if (ready.kind === 'refused') return { kind: 'left', why: ready.why };
    replaceFile(join(base, file.path), ready.bytes);
    return { kind: 'fixed', edits: ready.edits };
  });
}

/** The same as a diff; nothing is written. */
export function diffFile(
  base: string,
  known: KnownFile | undefined,
  file: FilePlan,
): Left | { readonly kind: 'diff'; readonly text: string } {
  return orLeft(() => {
    const ready = prepare(base, known, file);
    if (ready.kind === 'refused') return { kind: 'left', why: ready.why };
    if (!ready.utf8) return { kind: 'left', why: 'it is no UTF-8, which a diff has to be' };
    return { kind: 'diff', text: unifiedDiff(file.path, ready.before, ready.edits) };
  });
}

/** What the disk refuses concerns one file; the others are fixed. */
function orLeft<T>(work: () => T | Left): T | Left {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { kind: 'left', why: `it can't be written (${String(error.code)})` };
  }
}

function prepare(base: string, known: KnownFile | undefined, { path, edits }: FilePlan): Patch {
  if (known === undefined) return { kind: 'refused', why: 'it is no file of the content' };
  const full = join(base, path);
  if (!lstatSync(full).isFile()) return { kind: 'refused', why: 'it is a link to another file' };
  accessSync(full, constants.W_OK);
  const read = readFile(base, known.file);
  if (read === null || digestOf(read) !== known.digest) return { kind: 'refused', why: CHANGED };
  return patch(read.bytes, edits);
}

/** Why a file is left alone that is not any more what was checked. */
export const CHANGED = 'it has changed since it was read';
