import { isUsableName } from '../core/slug.ts';
import type { Heading, PageDoc, Span } from '../core/types.ts';
import type { Difference } from './difference.ts';
import { anchorOf, headingsOf } from './revision.ts';

/** Headings and their anchors, next to those of the text that they were made of. */
export function compareHeadings(here: PageDoc, there: PageDoc, textHere: () => string | null): readonly Difference[] {
  const [mine, theirs] = [headingsOf(here), headingsOf(there)];
  const same = mine.length === theirs.length && mine.every(({ depth }, i) => depth === theirs[i]?.depth);
  return same ? compareNames(mine, theirs, textHere) : unmatched(mine, theirs);
}

function compareNames(
  mine: readonly Heading[],
  theirs: readonly Heading[],
  textHere: () => string | null,
): readonly Difference[] {
  return mine.flatMap((heading, i): Difference[] => {
    const other = theirs[i];
    if (other === undefined) return [];
    const wanted = anchorOf(other);
    const name = heading.names.find(isUsableName);
    const place = { here: heading.span, wanted, there: other.span };
    if (name !== undefined)
      return name === wanted || name === other.slug || other.names.includes(name)
        ? []
        : [{ kind: 'anchors', saw: name, ...place }];
    // Of two texts without a name nobody has lost one; a text that is its own anchor needs none.
    if (heading.slug === wanted || (other.names.length === 0 && !hasNames(mine))) return [];
    const edits = insertion(heading.span, wanted, textHere());
    return edits === null ? [] : [{ kind: 'alias-lost', edits, ...place }];
  });
}

function hasNames(headings: readonly Heading[]): boolean {
  return headings.some(({ names }) => names.length > 0);
}

/** The name goes behind the signs of the heading. */
function insertion(
  { start }: Span,
  name: string,
  text: string | null,
): readonly { start: number; end: number; text: string }[] | null {
  const signs = text === null ? null : /^#{1,6}[ \t]+/.exec(text.slice(start, start + 20));
  if (signs === null) return null;
  const at = start + signs[0].length;
  return [{ start: at, end: at, text: `<a name="${name}"></a>` }];
}

/** Sections of the other text that no heading here stands for. */
function unmatched(mine: readonly Heading[], theirs: readonly Heading[]): readonly Difference[] {
  const known = new Set(mine.flatMap(({ names, slug }) => [...names, slug]));
  return theirs.flatMap((heading, i): Difference[] => {
    const wanted = anchorOf(heading);
    if (known.has(wanted) || known.has(heading.slug)) return [];
    const before = theirs.slice(0, i).findLast((one) => known.has(anchorOf(one)));
    const here = mine.find(
      ({ names, slug }) => before !== undefined && (names.includes(anchorOf(before)) || slug === anchorOf(before)),
    );
    return [
      { kind: 'heading', here: here?.span ?? mine[0]?.span ?? { start: 0, end: 0 }, wanted, there: heading.span },
    ];
  });
}
