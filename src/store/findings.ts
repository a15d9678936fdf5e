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

/** A finding without its path, which is that of its file. */
type FindingRow = readonly [
  Diagnostic['rule'],
  Diagnostic['severity'],
  Diagnostic['locale'],
  start: number,
  end: number,
  Diagnostic['message'],
  Diagnostic['related'],
  Diagnostic['fix'],
];

type FileRow = readonly [path: string, digest: string, findings: readonly FindingRow[]];

interface FindingsFile {
  readonly version: string;
  readonly files: readonly FileRow[];
}

const NAME = 'findings.json';

/** `version` covers everything findings depend on beyond the bytes of their own file. */
export function openFindings(dir: string, version: string): FindingsMemo {
  const path = join(dir, NAME);
  const old = new Map(read(path, version)?.files.map((row) => [row[0], row]));
  return {
    of: (file, digest) => {
      const row = old.get(file);
      return row?.[1] === digest ? row[2].map((finding) => decode(file, finding)) : null;
    },
    save: (files, diagnostics) => {
      if (files.length === old.size && files.every(([file, digest]) => old.get(file)?.[1] === digest)) return;
      const byPath = Map.groupBy(diagnostics, (diagnostic) => diagnostic.path);
      const rows = files.map(([file, digest]): FileRow => [file, digest, (byPath.get(file) ?? []).map(encode)]);
      writeAtomic(path, JSON.stringify({ version, files: rows } satisfies FindingsFile));
    },
  };
}

function encode({ rule, severity, locale, span, message, related, fix }: Diagnostic): FindingRow {
  return [rule, severity, locale, span.start, span.end, message, related, fix];
}

function decode(path: string, [rule, severity, locale, start, end, message, related, fix]: FindingRow): Diagnostic {
  return { rule, severity, path, locale, span: { start, end }, message, related, fix };
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
  return typeof value === 'object' && value !== null && 'files' in value && Array.isArray(value.files);
}
