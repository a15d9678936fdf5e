import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../core/types.ts';
import { writeAtomic } from './atomic.ts';

/** Findings by file, kept for as long as what they depend on stays the same. */
export interface FindingsMemo {
  readonly of: (path: string, digest: string) => readonly Diagnostic[] | null;
  /** The findings of all files, file by file; null where there are none of this version. */
  readonly all: () => readonly Diagnostic[] | null;
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
  related?: Diagnostic['related'] | 0,
  fix?: Diagnostic['fix'],
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
  const rows = read(path, version)?.files ?? null;
  const old = new Map(rows?.map((row) => [row[0], row]));
  return {
    of: (file, digest) => {
      const row = old.get(file);
      return row?.[1] === digest ? row[2].map((finding) => decode(file, finding)) : null;
    },
    all: () => rows?.flatMap(([file, , findings]) => findings.map((finding) => decode(file, finding))) ?? null,
    save: (files, diagnostics) => {
      if (files.length === old.size && files.every(([file, digest]) => old.get(file)?.[1] === digest)) return;
      const byPath = Map.groupBy(diagnostics, (diagnostic) => diagnostic.path);
      const made = files.map(([file, digest]): FileRow => [file, digest, (byPath.get(file) ?? []).map(encode)]);
      writeAtomic(path, JSON.stringify({ version, files: made } satisfies FindingsFile));
    },
  };
}

function encode({ rule, severity, locale, span, message, related, fix }: Diagnostic): FindingRow {
  const others = related.length === 0 ? 0 : related;
  if (fix !== null) return [rule, severity, locale, span.start, span.end, message, others, fix];
  if (others !== 0) return [rule, severity, locale, span.start, span.end, message, others];
  return [rule, severity, locale, span.start, span.end, message];
}

function decode(
  path: string,
  [rule, severity, locale, start, end, message, others, fix = null]: FindingRow,
): Diagnostic {
  const related = others === undefined || others === 0 ? [] : others;
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
