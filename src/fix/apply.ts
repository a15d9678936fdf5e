import { accessSync, constants, lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { FileRef } from '../core/types.ts';
import { digestOf, readFile } from '../read/index.ts';
import { replaceFile } from '../store/index.ts';
import type { FilePlan, Fixable } from './choose.ts';
import { unifiedDiff } from './diff.ts';
import { patch, type Patch } from './patch.ts';

/** A file as the findings know it. */
export interface KnownFile {
  readonly file: FileRef;
  readonly digest: string;
}

/** What became of a file's plan. */
export type Outcome =
  | { readonly kind: 'fixed'; readonly path: string; readonly fixes: readonly Fixable[] }
  | { readonly kind: 'left'; readonly path: string; readonly why: string };

/** Puts a file right, as a whole or not at all: only a file of the content, as it was when it was read. */
export function fixFile(base: string, known: KnownFile | undefined, { path, fixes, edits }: FilePlan): Outcome {
  try {
    const ready = prepare(base, known, { path, fixes, edits });
    if (ready.kind === 'refused') return { kind: 'left', path, why: ready.why };
    replaceFile(join(base, path), ready.bytes);
    return { kind: 'fixed', path, fixes };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { kind: 'left', path, why: `it can't be written (${String(error.code)})` };
  }
}

/** The same as a diff; nothing is written. */
export function diffFile(
  base: string,
  known: KnownFile | undefined,
  file: FilePlan,
): Outcome | { readonly kind: 'diff'; readonly text: string } {
  const ready = prepare(base, known, file);
  if (ready.kind === 'refused') return { kind: 'left', path: file.path, why: ready.why };
  if (!ready.utf8) return { kind: 'left', path: file.path, why: 'it is no UTF-8, which a diff has to be' };
  return { kind: 'diff', text: unifiedDiff(file.path, ready.before, ready.edits) };
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
