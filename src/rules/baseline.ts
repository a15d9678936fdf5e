import { isRecord } from '../core/record.ts';
import { byCodeUnit } from '../core/text.ts';
import type { Diagnostic } from '../core/types.ts';
import type { Fingerprint } from './fingerprint.ts';

/** A finding that a project has agreed to live with for now. */
export interface BaselineEntry {
  readonly rule: string;
  readonly path: string;
  /** What stays when lines move and files are renamed. */
  readonly fingerprint: string;
  /** For people who read the file. */
  readonly message: string;
}

/** A finding and what it is known by. */
export interface Known {
  readonly diagnostic: Diagnostic;
  readonly fingerprint: Fingerprint;
}

const VERSION = 1;

/** The text of a baseline file: sorted, one line for each finding. */
export function printBaseline(entries: readonly BaselineEntry[]): string {
  const lines = entries
    .toSorted(compare)
    .map(({ rule, path, fingerprint, message }) => `    ${JSON.stringify({ rule, path, fingerprint, message })}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "version": ${VERSION},\n  "findings": ${list}\n}\n`;
}

function compare(a: BaselineEntry, b: BaselineEntry): number {
  return (
    byCodeUnit(a.path, b.path) ||
    byCodeUnit(a.rule, b.rule) ||
    byCodeUnit(a.message, b.message) ||
    byCodeUnit(a.fingerprint, b.fingerprint)
  );
}

/** The entries of a baseline file; a string says what is wrong with it. */
export function readBaseline(text: string): readonly BaselineEntry[] | string {
  const data = parse(text);
  if (!isRecord(data)) return 'is no JSON object';
  if (data['version'] !== VERSION) return `is of version ${JSON.stringify(data['version'])}, expected ${VERSION}`;
  const { findings } = data;
  if (!Array.isArray(findings) || !findings.every(isEntry))
    return 'has no list `findings` of entries with `rule`, `path`, `fingerprint` and `message`';
  return findings;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isEntry(value: unknown): value is BaselineEntry {
  return isRecord(value) && ['rule', 'path', 'fingerprint', 'message'].every((key) => typeof value[key] === 'string');
}

export function entriesOf(found: readonly Known[]): readonly BaselineEntry[] {
  return found.map(({ diagnostic: { rule, path, message }, fingerprint: { content } }) => ({
    rule,
    path,
    fingerprint: content,
    message,
  }));
}

/**
 * The findings that a baseline holds, and its entries that nothing answers to any more. An entry of a
 * file that is gone answers to the same finding elsewhere: the file has another name now.
 */
export function compareBaseline(
  entries: readonly BaselineEntry[],
  found: readonly Known[],
  exists: (path: string) => boolean,
): { readonly held: ReadonlySet<Diagnostic>; readonly paid: readonly BaselineEntry[] } {
  const gone = new Map<string, boolean>();
  const isGone = (path: string): boolean => {
    const known = gone.get(path) ?? !exists(path);
    gone.set(path, known);
    return known;
  };
  const here = Map.groupBy(entries, ({ path, fingerprint }) => `${fingerprint} ${path}`);
  const moved = Map.groupBy(
    entries.filter(({ path }) => isGone(path)),
    ({ fingerprint }) => fingerprint,
  );
  const held = new Set<Diagnostic>();
  const met = new Set<BaselineEntry>();
  const meet = (list: readonly BaselineEntry[] | undefined, diagnostic: Diagnostic): void => {
    const entry = list?.find((one) => !met.has(one));
    if (entry === undefined) return;
    met.add(entry);
    held.add(diagnostic);
  };
  for (const { diagnostic, fingerprint } of found)
    meet(here.get(`${fingerprint.content} ${diagnostic.path}`), diagnostic);
  for (const { diagnostic, fingerprint } of found)
    if (!held.has(diagnostic)) meet(moved.get(fingerprint.content), diagnostic);
  return { held, paid: entries.filter((entry) => !met.has(entry)).toSorted(compare) };
}
