import { nearest } from './nearest.ts';

/** So few names are all compared. */
const FEW = 120;
/** Names that are compared with one that is looked for, among many. */
const MOST = 120;
const GRAM = 3;

/**
 * `nearest` among names that are asked for often. Of many names only those are compared that share
 * rare pieces of three letters with the wanted one: what takes time does not grow with their number.
 */
export function createNearest(names: readonly string[]): (wanted: string) => string | null {
  if (names.length <= FEW) return (wanted) => nearest(wanted, names);
  const places = new Map<string, number[]>();
  names.forEach((name, i) => {
    for (const gram of gramsOf(name)) {
      const known = places.get(gram);
      if (known === undefined) places.set(gram, [i]);
      else known.push(i);
    }
  });
  return (wanted) => {
    const lists = gramsOf(wanted).map((gram) => places.get(gram) ?? []);
    return nearest(wanted, namesIn(lists, names));
  };
}

/** Names of the rarest pieces first, each once, in their own order. */
function namesIn(lists: readonly (readonly number[])[], names: readonly string[]): readonly string[] {
  const chosen = new Set<number>();
  for (const list of lists.toSorted((a, b) => a.length - b.length)) {
    if (chosen.size + list.length > MOST) break;
    for (const i of list) chosen.add(i);
  }
  return [...chosen].toSorted((a, b) => a - b).flatMap((i) => names[i] ?? []);
}

function gramsOf(name: string): readonly string[] {
  const grams = new Set<string>();
  for (let i = 0; i + GRAM <= name.length; i++) grams.add(name.slice(i, i + GRAM));
  return [...grams];
}
