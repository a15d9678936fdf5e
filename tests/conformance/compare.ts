import { parse } from '../../src/markdown/index.ts';
import { parseWithRemark } from '../../src/markdown/write.ts';
import { KNOWN, KNOWN_PLACES } from './known.ts';
import { fieldsThatDiffer, sameShape, shapeOf, type Shape } from './shape.ts';

/** What a comparison of two trees has found; paths are readable, the first difference comes first. */
export interface Comparison {
  /** Differences of content that nothing explains. */
  readonly differences: readonly string[];
  /** Differences of places that nothing explains. */
  readonly places: readonly string[];
  /** Ids of the known differences that were met, sorted. */
  readonly known: readonly string[];
}

interface Report {
  readonly source: string;
  readonly differences: string[];
  readonly places: string[];
  readonly known: Set<string>;
}

/** Parses a text with the product's parser and with remark, and compares the trees. */
export function compareParsers(source: string): Comparison {
  return compareShapes(shapeOf(parse(source)), shapeOf(parseWithRemark(source)), source);
}

/** Compares the parser's shape with remark's; only known differences are passed over. */
export function compareShapes(ours: Shape, remarks: Shape, source: string): Comparison {
  const report: Report = { source, differences: [], places: [], known: new Set() };
  visit(ours, remarks, 'root', [], report);
  return { differences: report.differences, places: report.places, known: [...report.known].toSorted() };
}

function visit(ours: Shape, remarks: Shape, path: string, above: readonly Shape[], report: Report): void {
  const [a, b] = withoutKnown(ours, remarks, above, report);
  for (const name of fieldsThatDiffer(a, b)) {
    report.differences.push(`${path}: ${name} ${show(a.fields[name])}, remark ${show(b.fields[name])}`);
  }
  comparePlaces(a, b, path, above, report);
  const length = Math.max(a.children.length, b.children.length);
  for (let i = 0; i < length; i++) {
    const [ourChild, remarksChild] = [a.children[i], b.children[i]];
    if (ourChild === undefined || remarksChild === undefined || ourChild.type !== remarksChild.type) {
      report.differences.push(
        `${path}: child ${i} ${ourChild?.type ?? 'missing'}, remark ${remarksChild?.type ?? 'missing'}`,
      );
      // From here on children would be compared with others' siblings.
      return;
    }
    visit(ourChild, remarksChild, `${path} > ${ourChild.type}[${i}]`, [...above, a], report);
  }
}

function withoutKnown(ours: Shape, remarks: Shape, above: readonly Shape[], report: Report): readonly [Shape, Shape] {
  let pair: readonly [Shape, Shape] = [ours, remarks];
  if (sameShape(ours, remarks)) return pair;
  for (const { id, excuse } of KNOWN) {
    // Once for each place under this node at which it occurs.
    for (
      let next = excuse(...pair, above, report.source);
      next !== null;
      next = excuse(...pair, above, report.source)
    ) {
      report.known.add(id);
      pair = next;
    }
  }
  return pair;
}

function comparePlaces(a: Shape, b: Shape, path: string, above: readonly Shape[], report: Report): void {
  if (a.place?.start === b.place?.start && a.place?.end === b.place?.end) return;
  const known = KNOWN_PLACES.find(({ holds }) => holds(a, b, above, report.source));
  if (known !== undefined) report.known.add(known.id);
  else report.places.push(`${path}: place ${showPlace(a)}, remark ${showPlace(b)}`);
}

function show(value: string | undefined): string {
  return value === undefined ? 'none' : JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value);
}

function showPlace({ place }: Shape): string {
  return place === null ? 'none' : `${place.start}-${place.end}`;
}
