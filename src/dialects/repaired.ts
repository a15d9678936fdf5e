import type { Edit, Notes, Source } from '../core/types.ts';
import { repair, type RepairName } from '../repair/index.ts';

/** What has to change in a text before it is read, and what that says about it. */
export interface Repaired extends Notes {
  readonly edits: readonly Edit[];
}

const known = new WeakMap<Source, Repaired>();

/** The repairs of a source's own text. Both readers ask for them: the second gets what the first got. */
export function repairedOnce(source: Source, from: number, names: readonly RepairName[]): Repaired {
  const done = known.get(source);
  if (done !== undefined) return done;
  const made = repaired(source.text, from, names);
  known.set(source, made);
  return made;
}

/** The repairs of any text. */
export function repaired(text: string, from: number, names: readonly RepairName[]): Repaired {
  const notes: Notes = { facts: [], losses: [] };
  return { edits: repair(text, from, names, notes), ...notes };
}
