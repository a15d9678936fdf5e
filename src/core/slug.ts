import { slug as githubSlug } from 'github-slugger';

const LATIN = /^[\u0020-\u007e\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]*$/;
const LATIN_SIGNS = /[^\w\u00df-\u00ff -]/g;

/** A heading's id from its text, by GitHub's rule (the one Learn uses too); no numbering. */
export function headingSlug(text: string): string {
  const trimmed = text.trim();
  // Its list of signs covers all of Unicode and takes its time; here are few.
  if (!LATIN.test(trimmed)) return githubSlug(trimmed);
  return trimmed.toLowerCase().replace(LATIN_SIGNS, '').replaceAll(' ', '-');
}

/**
 * Numbers repeated ids as GitHub does: `x`, `x-1`, `x-2` … in document order, never giving out an
 * id twice. One numberer serves one page.
 */
export function createNumberer(): (id: string) => string {
  const taken = new Map<string, number>();
  return (id) => {
    const seen = taken.get(id);
    if (seen === undefined) {
      taken.set(id, 0);
      return id;
    }
    let count = seen;
    let candidate: string;
    do candidate = `${id}-${++count}`;
    while (taken.has(candidate));
    taken.set(id, count);
    taken.set(candidate, 0);
    return candidate;
  };
}

/** A path made fit for a route: lower case, `[a-z0-9._-]` and `/` only, no trailing `index`. */
export function routeSlug(path: string): string {
  return (
    path
      .toLowerCase()
      .split('/')
      // A folder may not be called like the files that stand in every folder.
      .map((part) =>
        part
          .replace(/[^a-z0-9._-]+/g, '-')
          .replace(/^\.+$/, '-')
          .replace(/^(index|404)\.(html|md)$/, '$1-$2'),
      )
      .join('/')
      .replace(/(^|\/)index$/, '$1')
      .replace(/\/$/, '')
  );
}

/** Whether a declared name can be an id: not damaged by having been slugged from markup. */
export function isUsableName(name: string): boolean {
  return name !== '' && !/^a-(name|id)|["'/<>]/.test(name);
}

/** Letters and digits only, lower case: equal for ids that differ in punctuation or case. */
export function looseId(id: string): string {
  return id
    .normalize()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
