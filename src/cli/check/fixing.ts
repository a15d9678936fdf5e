import { check, loadGraph } from '../../pipeline.ts';
import {
  CHANGED,
  diffFile,
  fixable,
  fixFile,
  plan,
  type FilePlan,
  type Fixable,
  type KnownFile,
  type Plan,
} from '../../fix/index.ts';
import type { Graph } from '../../graph/index.ts';
import type { Report } from '../../rules/index.ts';
import type { Settings } from '../../settings/index.ts';
import type { ProgressReporter } from '../progress.ts';
import type { CheckRequest } from './request.ts';
import { number, plural } from './words.ts';

/** A tree, checked. */
export interface Checked {
  readonly graph: Graph;
  readonly report: Report;
}

/** What was put right. */
export interface Tally {
  /** Findings, by rule. */
  readonly fixed: Map<string, number>;
  readonly files: Set<string>;
  /** Files that were left alone, and why. */
  readonly left: Map<string, string>;
}

/** Fixes that bring others to light, and those that waited for them, are done in a few passes. */
const MOST_PASSES = 10;

/** Reads and judges everything. */
export async function checkAll(settings: Settings, today: string | null, progress: ProgressReporter): Promise<Checked> {
  const { graph } = await loadGraph(settings, progress.update, today);
  return { graph, report: check(graph, progress.update) };
}

/** Fixes until nothing is left to fix; what is returned was checked after the last change. */
export async function fixAll(
  first: Checked,
  request: CheckRequest,
  again: () => Promise<Checked>,
): Promise<Checked & { readonly tally: Tally }> {
  const tally: Tally = { fixed: new Map(), files: new Set(), left: new Map() };
  const stuck = new Set<string>();
  let before = new Map<string, number>();
  let now = first;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const fixes = wantedIn(now, request);
    const counts = countByWords(fixes);
    // A fix that leaves as many findings of its words as there were does not settle: nobody tries it twice.
    for (const [key, count] of before) if ((counts.get(key) ?? 0) >= count) stuck.add(key);
    const { files } = plan(fixes.filter((one) => !stuck.has(wordsOf(one)) && !tally.left.has(one.path)));
    const done = fixFiles(now.graph, files, tally);
    if (done.length === 0) break;
    before = new Map(done.map((one) => [wordsOf(one), counts.get(wordsOf(one)) ?? 0]));
    now = await again();
  }
  for (const words of stuck) {
    const [rule = '', path = ''] = words.split('\n');
    tally.left.set(path, `${rule} is found again after its fix`);
  }
  return { ...now, tally };
}

function wantedIn({ report }: Checked, { fix, isWanted }: CheckRequest): readonly Fixable[] {
  return fix === null ? [] : fixable(report.diagnostics.filter(isWanted), fix);
}

function wordsOf({ rule, path, message }: Fixable): string {
  return [rule, path, message].join('\n');
}

function countByWords(fixes: readonly Fixable[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of fixes) counts.set(wordsOf(one), (counts.get(wordsOf(one)) ?? 0) + 1);
  return counts;
}

/** Files with their digests, as they were read. */
function knownFiles({ docs }: Graph): ReadonlyMap<string, KnownFile> {
  return new Map(docs.map(({ doc: { file }, digest }) => [file.path, { file, digest }]));
}

function fixFiles(graph: Graph, files: readonly FilePlan[], tally: Tally): readonly Fixable[] {
  const known = knownFiles(graph);
  return files.flatMap((file) => {
    if (file.fixes.length === 0) return [];
    const outcome = fixFile(graph.settings.base, known.get(file.path), file);
    if (outcome.kind === 'left') {
      // A page that is read together with others may have changed because one of them was fixed.
      const others = known.get(file.path)?.file.versions !== undefined && outcome.why === CHANGED;
      if (!others) tally.left.set(file.path, outcome.why);
      return [];
    }
    tally.files.add(file.path);
    for (const { rule } of outcome.fixes) tally.fixed.set(rule, (tally.fixed.get(rule) ?? 0) + 1);
    return outcome.fixes;
  });
}

/** What the first pass would do, as a diff, and what can't be done. */
export function dryRun(checked: Checked, request: CheckRequest): { readonly diff: string; readonly notes: string } {
  const known = knownFiles(checked.graph);
  const { files, waiting }: Plan = plan(wantedIn(checked, request));
  const results = files.map((file) => diffFile(checked.graph.settings.base, known.get(file.path), file));
  const left = new Map(results.flatMap((one) => (one.kind === 'left' ? [[one.path, one.why] as const] : [])));
  const fixed = new Map<string, number>();
  for (const { path, fixes } of files)
    if (!left.has(path)) for (const { rule } of fixes) fixed.set(rule, (fixed.get(rule) ?? 0) + 1);
  const changed = new Set(files.map(({ path }) => path).filter((path) => !left.has(path)));
  const later =
    waiting.length > 0 ? `${plural(waiting.length, 'more fix', 'more fixes')} would follow in a second pass\n` : '';
  return {
    diff: results.map((one) => (one.kind === 'diff' ? one.text : '')).join(''),
    notes: `${fixNotes({ fixed, files: changed, left }, 'Would fix')}${later}`,
  };
}

/** What was fixed, by rule, and what was left alone. */
export function fixNotes({ fixed, files, left }: Tally, did = 'Fixed'): string {
  const rows = [...fixed].toSorted((a, b) => b[1] - a[1]);
  const total = rows.reduce((sum, [, n]) => sum + n, 0);
  return [
    `${did} ${plural(total, 'finding', 'findings')} in ${plural(files.size, 'file', 'files')}`,
    ...rows.map(([rule, n]) => `${number(n).padStart(8)}  ${rule}`),
    ...Array.from(left, ([path, why]) => `Left alone: ${path}: ${why}`),
  ]
    .map((line) => `${line}\n`)
    .join('');
}
