import { nearest } from '../core/nearest.ts';
import type { Diagnostic, Disable, Doc, Edit, FileRef, Fix, Span } from '../core/types.ts';

/** A name in a comment that silences nothing. */
export interface Unused {
  /** The rule that is named; null where none is. */
  readonly name: string | null;
  /** The comment's name, or the comment where it has none. */
  readonly span: Span;
  readonly known: boolean;
  /** A rule of nearly that name. */
  readonly near: string | null;
  readonly fix: Fix;
}

/** What comments leave of the findings, and which of them are of no use. */
export interface Silenced {
  readonly diagnostics: readonly Diagnostic[];
  readonly unused: readonly (Unused & { readonly file: FileRef })[];
}

/** Takes out what comments silence: findings of the rules they name, that start on the line below. */
export function silence(
  docs: readonly { readonly doc: Doc }[],
  diagnostics: readonly Diagnostic[],
  rules: Readonly<Record<string, unknown>>,
): Silenced {
  const silent = docs.flatMap(({ doc: { file, disables } }) => (disables === undefined ? [] : [{ file, disables }]));
  if (silent.length === 0) return { diagnostics, unused: [] };
  const places = new Map(silent.map(({ file, disables }) => [file.path, indexed(disables)]));
  const used = new Set<object>();
  const left = diagnostics.filter(({ path, rule, span }) => {
    const meant = nameFor(places.get(path), rule, span.start);
    if (meant !== null) used.add(meant);
    return meant === null;
  });
  const unused = silent.flatMap(({ file, disables }) =>
    disables.flatMap((disable) => unusedIn(disable, used, rules).map((one) => ({ ...one, file }))),
  );
  return { diagnostics: left, unused };
}

type Name = Disable['rules'][number];
type Indexed = readonly { readonly line: Span; readonly names: ReadonlyMap<string, Name> }[];

/** Comments by the lines they are about, in the order of the lines. */
function indexed(disables: readonly Disable[]): Indexed {
  const byLine = Map.groupBy(disables, ({ line }) => line.start);
  return [...byLine.values()]
    .map((list) => ({
      line: list[0]?.line ?? { start: 0, end: 0 },
      names: new Map(list.flatMap(({ rules }) => rules.map((name) => [name.name, name] as const)).toReversed()),
    }))
    .toSorted((a, b) => a.line.start - b.line.start);
}

function nameFor(lines: Indexed | undefined, rule: string, offset: number): Name | null {
  if (lines === undefined) return null;
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.line.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const found = lines[low];
  return found !== undefined && found.line.start <= offset && offset <= found.line.end
    ? (found.names.get(rule) ?? null)
    : null;
}

function unusedIn(
  { span, rules: names, removal }: Disable,
  used: ReadonlySet<object>,
  rules: Readonly<Record<string, unknown>>,
): readonly Unused[] {
  if (names.length === 0) return [{ name: null, span, known: true, near: null, fix: removal }];
  const unused = names.filter((name) => !used.has(name));
  return unused.map((one): Unused => {
    const known = Object.hasOwn(rules, one.name);
    const fix = unused.length === names.length ? removal : { certain: true, edits: [without(names, one)] };
    const near = known ? null : nearest(one.name, Object.keys(rules));
    // A name that was mistyped is meant: nobody takes it away unseen.
    return { name: one.name, span: one.span, known, near, fix: known ? fix : { ...fix, certain: false } };
  });
}

/** A name is taken out of a list with the gap that parts it from its neighbour. */
function without(names: readonly Name[], one: Name): Edit {
  const i = names.indexOf(one);
  const [before, after] = [names[i - 1], names[i + 1]];
  if (after !== undefined) return { start: one.span.start, end: after.span.start, text: '' };
  return { start: before?.span.end ?? one.span.start, end: one.span.end, text: '' };
}
