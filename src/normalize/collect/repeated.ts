import { note } from '../../core/notes.ts';
import { createNumberer, isUsableName } from '../../core/slug.ts';
import type { DeclaredAnchor, Heading, Span } from '../../core/types.ts';
import type { Collected } from './collected.ts';

/** A name where it stands; the heading that it is the address of, if it is one's. */
interface Declared extends DeclaredAnchor {
  readonly heading: Heading | null;
}

/** How far above its heading a name may stand. */
const ABOVE = 300;

/**
 * Notes names that are declared more than once, each once, at the second place. What puts them right
 * are the numbers that the site gives them anyway: `x`, `x-1`, `x-2`.
 */
export function noteRepeated(out: Collected): void {
  const headings = out.outline.flatMap((item) => (item.type === 'heading' ? [item.heading] : []));
  const places = repeated(headings, out.anchors);
  if (places.size === 0) return;
  const ids = numbered(headings);
  const written = new Set([...headings.flatMap(({ names }) => names), ...out.anchors.map(({ id }) => id)]);
  for (const [id, all] of places) {
    const edits = all.slice(1).flatMap((one, i) => {
      const number = one.heading === null ? undefined : ids.get(one.heading);
      const at = valueIn(out.text, id, {
        start: Math.max(all[i]?.span.end ?? 0, one.span.start - ABOVE),
        end: one.span.end,
      });
      return number === undefined || written.has(number) || at === null ? [] : [{ ...at, text: number }];
    });
    const whole = edits.length === all.length - 1;
    note(
      out,
      'duplicate-anchor',
      all[1]?.span ?? { start: 0, end: 0 },
      id,
      String(all.length),
      whole ? edits : undefined,
    );
  }
}

/** Names with more than one place, in document order. */
function repeated(
  headings: readonly Heading[],
  anchors: readonly DeclaredAnchor[],
): ReadonlyMap<string, readonly Declared[]> {
  const places = new Map<string, Declared[]>();
  let again = false;
  const add = (one: Declared): void => {
    const known = places.get(one.id);
    if (known === undefined) places.set(one.id, [one]);
    else again = known.push(one) > 1;
  };
  for (const heading of headings) {
    const [id] = heading.names;
    if (id !== undefined) add({ id, span: heading.span, heading });
  }
  for (const { id, span } of anchors) add({ id, span, heading: null });
  if (!again) return new Map();
  const several = [...places].filter(([, { length }]) => length > 1);
  return new Map(several.map(([id, list]) => [id, list.toSorted((a, b) => a.span.start - b.span.start)]));
}

/** The id that each heading gets on the page. */
function numbered(headings: readonly Heading[]): ReadonlyMap<Heading, string> {
  const number = createNumberer();
  return new Map(
    headings.map((heading) => [heading, number(heading.names.find(isUsableName) ?? (heading.slug || 'section'))]),
  );
}

/** Where a name stands as the value of an attribute, the last time in a span. */
function valueIn(text: string, id: string, { start, end }: Span): Span | null {
  const part = text.slice(start, end);
  for (let at = part.lastIndexOf(id); at > 0; at = part.lastIndexOf(id, at - 1)) {
    const before = part.slice(Math.max(0, at - 8), at);
    if (/(?:name|id)\s*=\s*["']?$/i.test(before) && /["'\s>/]/.test(part.charAt(at + id.length)))
      return { start: start + at, end: start + at + id.length };
  }
  return null;
}
