import { alignWith } from './align.ts';
import type { Flat } from '../flat.ts';

/** Another version of a text: an earlier revision, or a translation. */
export interface Version {
  readonly path: string;
  readonly text: string;
}

export interface Aligned {
  readonly known: (i: number) => string | undefined;
  /** Paths of the versions whose structure was taken, the most useful first. */
  readonly used: readonly string[];
}

/** Versions looked at, and what one has to tell to be of use. */
const MAX_VERSIONS = 8;
const LEAST_GAPS = 8;
const HEADER = /^\s*---[^\S\n]*\n[^]{0,20000}?\n---[^\S\n]*(?:\n|$)/;
const NAMES = /<a\s+(?:name|id)\s*=\s*["'][^"'<>\n]*["']\s*>\s*<\/a>/gi;

/** What other versions know of a text's line ends: the best of them first, the others where it is silent. */
export function alignVersions(flat: Flat, versions: readonly Version[]): Aligned {
  const known = Array<string | undefined>(flat.count).fill(undefined);
  const used: string[] = [];
  const told = versions
    .slice(0, MAX_VERSIONS)
    .map(({ path, text }) => ({ path, gaps: alignWith(flat, comparable(text)) }))
    .map((version) => ({ ...version, count: count(version.gaps) }))
    .toSorted((a, b) => b.count - a.count);
  for (const { path, gaps } of told) {
    let added = 0;
    gaps.forEach((gap, i) => {
      if (gap === undefined || known[i] !== undefined) return;
      known[i] = gap;
      if (gap.includes('\n')) added++;
    });
    if (added > 0 && count(gaps) >= LEAST_GAPS) used.push(path);
  }
  return { known: (i) => known[i], used };
}

function count(gaps: readonly (string | undefined)[]): number {
  return gaps.reduce((sum, gap) => sum + (gap === undefined ? 0 : 1), 0);
}

/** A version's text without what only some versions have: the header, names of headings. */
function comparable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(HEADER, '').replace(NAMES, '');
}
