import type { Heading, PageDoc } from '../core/types.ts';

/** A heading of a page as readers see it: its own, or one that an include brings in. */
export interface OutlineHeading {
  readonly heading: Heading;
  readonly doc: PageDoc;
}

/** Finds the file behind the include with this index, if there is one. */
export type FindInclude = (doc: PageDoc, link: number) => PageDoc | null;

export interface Expanded {
  readonly headings: readonly OutlineHeading[];
  /** The page's file and every file it includes, in order of first use. */
  readonly docs: readonly PageDoc[];
  /** Some of the text is unknown (an include that is not there, an opaque file): so are its anchors. */
  readonly incomplete: boolean;
}

/** Includes nest; one inside itself is left out, as it is in the rendered page. */
export const MAX_INCLUDE_DEPTH = 8;

/** Includes of one page, all levels together: a few files that include each other often would be millions. */
export const MAX_INCLUDES = 1_000;

/** Headings of a page in document order with those of its includes in their places. */
export function expandOutline(page: PageDoc, find: FindInclude): Expanded {
  const headings: OutlineHeading[] = [];
  const docs = new Set<PageDoc>();
  let incomplete = false;
  let includes = 0;
  const visit = (doc: PageDoc, above: readonly PageDoc[]): void => {
    docs.add(doc);
    if (doc.opaque) incomplete = true;
    for (const item of doc.outline) {
      if (item.type === 'heading') {
        headings.push({ heading: item.heading, doc });
        continue;
      }
      const included = find(doc, item.link);
      if (included === null) incomplete = true;
      else if (included !== doc && !above.includes(included) && above.length < MAX_INCLUDE_DEPTH) {
        if (++includes <= MAX_INCLUDES) visit(included, [...above, doc]);
      }
    }
  };
  visit(page, []);
  return { headings, docs: [...docs], incomplete };
}
