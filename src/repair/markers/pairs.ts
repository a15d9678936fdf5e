import { note } from '../../core/notes.ts';
import type { Span } from '../../core/types.ts';
import type { RepairContext } from '../repair.ts';

/** Blocks with an end; a picture has one if it is `complex`. */
export const PAIRED: ReadonlySet<string> = new Set(['zone', 'moniker', 'row', 'column']);

export interface Marker extends Span {
  readonly name: string;
  readonly inline: boolean;
}

/** What is known of the markers above a line. */
export interface Markers {
  readonly found: Marker[];
  readonly open: Open[];
  /** How many of a name are open: whether an end ends anything. */
  readonly count: Map<string, number>;
  readonly unclosed: Set<Marker>;
}

interface Open {
  readonly marker: Marker;
  /** Its name; empty for names that nobody knows. */
  readonly kind: string;
}

export function noMarkers(): Markers {
  return { found: [], open: [], count: new Map(), unclosed: new Set() };
}

/** Opens a block, or closes the one it ends. */
export function pair(context: RepairContext, marker: Marker, so: Markers): void {
  const { open, count } = so;
  const base = marker.name.replace(/-end$/, '');
  // A block of an unknown kind ends with bare colons.
  const kind = PAIRED.has(base) || base === 'image' ? base : '';
  if (marker.name !== '' && base === marker.name) {
    open.push({ marker, kind });
    count.set(kind, (count.get(kind) ?? 0) + 1);
  } else if ((count.get(kind) ?? 0) === 0) note(context, 'marker-stray', marker, `:::${marker.name}`);
  else {
    for (let last = open.pop(); last !== undefined; last = open.pop()) {
      count.set(last.kind, (count.get(last.kind) ?? 1) - 1);
      if (last.kind === kind) break;
      leaveOpen(context, last, so);
    }
  }
}

export function leaveOpen(context: RepairContext, { marker, kind }: Open, { unclosed }: Markers): void {
  unclosed.add(marker);
  // Whether a block of an unknown kind has an end is not known either.
  if (kind !== '') note(context, 'marker-unclosed', marker, `:::${marker.name}`);
}
