import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../core/types.ts';
import { writeAtomic } from './atomic.ts';

/** Findings by file, kept for as long as what they depend on stays the same. */
export interface FindingsMemo {
  readonly of: (path: string, digest: string) => readonly Diagnostic[] | null;
  /** Keeps the findings of these files; nothing is written when nothing has changed. */
  readonly save: (
    files: readonly (readonly [path: string, digest: string])[],
    diagnostics: readonly Diagnostic[],
  ) => void;
}

interface FindingsFile {
  readonly version: string;
  readonly digests: Readonly<Record<string, string>>;
  readonly diagnostics: readonly Diagnostic[];
}

const NAME = 'findings.json';

/** `version` covers everything findings depend on beyond the bytes of their own file. */
export function openFindings(dir: string, version: string): FindingsMemo {
  const path = join(dir, NAME);
  const old = read(path, version);
  const byPath = Map.groupBy(old?.diagnostics ?? [], (diagnostic) => diagnostic.path);
  return {
    of: (file, digest) => (old?.digests[file] === digest ? (byPath.get(file) ?? []) : null),
    save: (files, diagnostics) => {
      const same =
        old !== null &&
        files.length === Object.keys(old.digests).length &&
        files.every(([file, digest]) => old.digests[file] === digest);
      if (!same)
        writeAtomic(
          path,
          JSON.stringify({ version, digests: Object.fromEntries(files), diagnostics } satisfies FindingsFile),
        );
    },
  };
}

function read(path: string, version: string): FindingsFile | null {
  try {
    const data: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isFindings(data) && data.version === version ? data : null;
  } catch {
    // No findings yet, or none that can be read: everything is judged anew.
    return null;
  }
}

function isFindings(value: unknown): value is FindingsFile {
  if (typeof value !== 'object' || value === null || !('digests' in value) || !('diagnostics' in value)) return false;
  return typeof value.digests === 'object' && value.digests !== null && Array.isArray(value.diagnostics);
}
