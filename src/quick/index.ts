import { applyEdits, wayBack, type WayBack } from '../core/edits.ts';
import type { Edit, Fact, Notes } from '../core/types.ts';
import { addressIn } from '../markdown/index.ts';
import { noteRepeated, placed, settleDefinitions, spanOf, type Collected } from '../normalize/index.ts';
import { readLine } from './blocks.ts';
import { labelsIn } from './definitions.ts';
import { createScan } from './scan.ts';
import { hasMarkers, isDamaged, isDamagedToo } from './damage.ts';

/**
 * What a check needs of a text, from an offset on, without a tree: the same as the full reader
 * gathers, or null for every text with something that only that one can tell.
 */
export function readQuickly(text: string, from: number, notes: Notes, repaired: () => Repaired): Collected | null {
  if (hasMarkers(text, from)) return null;
  const read = readEither(text, from, notes, repaired);
  if (read === null) return null;
  noteRepeated(read.out);
  settleDefinitions(read.out, read.used);
  return read.out;
}

/** Most texts need no repair; some are seen to need one only when their lines are read. */
function readEither(text: string, from: number, notes: Notes, repaired: () => Repaired): Read | null {
  const damaged = isDamaged(text);
  const read = damaged ? null : readLines(text, from, { ...notes, facts: [...notes.facts] });
  return read ?? (damaged || isDamagedToo(text) ? readRepaired(text, from, notes, repaired()) : null);
}

/** What has to change in a text before it is read, and what that says about it. */
interface Repaired {
  readonly edits: readonly Edit[];
  readonly facts: readonly Fact[];
}

/** What has been gathered, and the labels that references name. */
interface Read {
  readonly out: Collected;
  readonly used: ReadonlySet<string>;
}

/** The repaired text is read, and every place taken back to where it stands in the file. */
function readRepaired(text: string, from: number, notes: Notes, { edits, facts: more }: Repaired): Read | null {
  const facts = [...notes.facts, ...more];
  const read = readLines(
    applyEdits(text, edits),
    from,
    { ...notes, facts },
    { repaired: true, edited: edits.length > 0 },
  );
  if (read === null || edits.length === 0) return read;
  return { out: takenBack(read.out, text, wayBack(edits)), used: read.used };
}

function takenBack(out: Collected, text: string, back: WayBack): Collected {
  return {
    ...out,
    text,
    links: out.links.map(({ kind, url, span }) => {
      const place = back.span(span);
      return { kind, url, span: place, address: addressIn(text, kind, url, place) };
    }),
    outline: out.outline.map((item) =>
      item.type === 'include'
        ? item
        : { type: 'heading', heading: { ...item.heading, span: back.span(item.heading.span) } },
    ),
    definitions: new Map(
      Array.from(out.definitions, ([id, node]) => [id, { ...node, ...placed(back.span(spanOf(node))) }]),
    ),
    anchors: out.anchors.map(({ id, span }) => ({ id, span: back.span(span) })),
  };
}

function readLines(text: string, from: number, notes: Notes, state = { repaired: false, edited: false }): Read | null {
  const out: Collected = {
    text,
    links: [],
    outline: [],
    anchors: [],
    ...notes,
    definitions: new Map(),
    footnotes: new Map(),
    h1: null,
  };
  const labels = labelsIn(text, from);
  const scan = createScan(text, out, { labels, ...state });
  for (let start = from; start < text.length && !scan.odd;) {
    const newline = text.indexOf('\n', start);
    const stop = newline < 0 ? text.length : newline;
    const end = stop > start && text.charCodeAt(stop - 1) === 13 ? stop - 1 : stop;
    scan.blank = false;
    scan.words = false;
    scan.code = false;
    const next = readLine(scan, start, end);
    scan.blankAbove = scan.blank;
    scan.belowText = scan.words;
    if (!scan.blank) scan.belowCode = scan.code;
    const last = next < 0 ? newline : text.indexOf('\n', next);
    start = last < 0 ? text.length : last + 1;
  }
  return scan.odd || out.definitions.size !== (labels?.size ?? 0) ? null : { out, used: scan.used };
}
