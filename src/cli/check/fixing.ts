import { check, loadGraph } from '../../pipeline.ts';
import {
  CHANGED,
  diffFile,
  fixable,
  fixFile,
  placeOf,
  placesAfter,
  plan,
  type FilePlan,
  type Fixable,
  type KnownFile,
} from '../../fix/index.ts';
import type { Graph } from '../../graph/index.ts';
import type { Report } from '../../rules/index.ts';
import type { Settings } from '../../settings/index.ts';
import type { ProgressReporter } from '../progress.ts';
import { count, fixNotes, newTally, type Tally } from './fix-notes.ts';
import type { CheckRequest } from './request.ts';
import { plural } from './words.ts';

/** A tree, checked. */
export interface Checked {
  readonly graph: Graph;
  readonly report: Report;
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
  const tally = newTally();
  // A finding that is there again after its fix: nobody tries it twice.
  const stuck = new Map<string, Fixable>();
  let done: ReadonlySet<string> = new Set();
  let now = first;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const fixes = wantedIn(now, request);
    for (const one of fixes) if (done.has(placeOf(one))) stuck.set(wordsOf(one), one);
    const { files } = plan(fixes.filter((one) => !stuck.has(wordsOf(one)) && !tally.left.has(one.path)));
    done = fixFiles(now.graph, files, tally);
    if (done.size === 0) break;
    now = await again();
  }
  for (const { rule, path } of stuck.values()) tally.left.set(path, `${rule} is found again after its fix`);
  return { ...now, tally };
}

function wantedIn({ report }: Checked, { fix, isWanted }: CheckRequest): readonly Fixable[] {
  return fix === null ? [] : fixable(report.diagnostics.filter(isWanted), fix);
}

function wordsOf({ rule, path, message }: Fixable): string {
  return [rule, path, message].join('\n');
}

/** Files with their digests, as they were read. */
function knownFiles({ docs }: Graph): ReadonlyMap<string, KnownFile> {
  return new Map(docs.map(({ doc: { file }, digest }) => [file.path, { file, digest }]));
}

/** Fixes files; returns where what was fixed would stand if it were not. */
function fixFiles(graph: Graph, files: readonly FilePlan[], tally: Tally): ReadonlySet<string> {
  const known = knownFiles(graph);
  const done = new Set<string>();
  for (const file of files) {
    if (file.fixes.length === 0) continue;
    const outcome = fixFile(graph.settings.base, known.get(file.path), file);
    if (outcome.kind === 'fixed') {
      count(tally, file.path, file.fixes);
      for (const place of placesAfter(file.fixes, outcome.edits)) done.add(place);
      continue;
    }
    // A page that is read together with others may have changed because one of them was fixed.
    const others = known.get(file.path)?.file.versions !== undefined && outcome.why === CHANGED;
    if (!others) tally.left.set(file.path, outcome.why);
  }
  return done;
}

/** What the first pass would do, as a diff, and what can't be done. */
export function dryRun(checked: Checked, request: CheckRequest): { readonly diff: string; readonly notes: string } {
  const known = knownFiles(checked.graph);
  const { files, waiting } = plan(wantedIn(checked, request));
  const tally = newTally();
  const parts = files.map((file) => {
    if (file.fixes.length === 0) return '';
    const outcome = diffFile(checked.graph.settings.base, known.get(file.path), file);
    if (outcome.kind === 'left') tally.left.set(file.path, outcome.why);
    else count(tally, file.path, file.fixes);
    return outcome.kind === 'left' ? '' : outcome.text;
  });
  const more = plural(waiting.length, 'more fix', 'more fixes');
  const later = waiting.length > 0 ? `${more} would follow in a second pass\n` : '';
  return { diff: parts.join(''), notes: `${fixNotes(tally, 'Would fix')}${later}` };
}
