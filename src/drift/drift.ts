import type { PageDoc } from '../core/types.ts';
import type { Graph } from '../graph/index.ts';
import { readBytes, toText } from '../read/index.ts';
import { compareCode } from './code.ts';
import type { Difference } from './difference.ts';
import { compareHeadings } from './headings.ts';
import { compareLinks } from './links.ts';
import { referenceOf, type Reference } from './revision.ts';

/** How a text differs from the one of the same revision that it is compared with. */
export interface Drift {
  readonly reference: Reference;
  readonly differences: readonly Difference[];
}

const known = new WeakMap<Graph, WeakMap<PageDoc, Drift | null>>();

/** Several rules ask for the same document, one after the other. */
export function driftOf(graph: Graph, doc: PageDoc): Drift | null {
  const memo = known.get(graph) ?? new WeakMap<PageDoc, Drift | null>();
  known.set(graph, memo);
  const before = memo.get(doc);
  if (before !== undefined) return before;
  const made = compare(graph, doc);
  memo.set(doc, made);
  return made;
}

function compare(graph: Graph, doc: PageDoc): Drift | null {
  const reference = referenceOf(graph, doc);
  if (reference === null) return null;
  const { base } = graph.settings;
  const textHere = (): string | null => {
    const bytes = readBytes(base, doc.file.path);
    return bytes === null ? null : toText(bytes);
  };
  const differences = [
    ...compareHeadings(doc, reference.doc, textHere),
    ...compareLinks(graph, doc, reference.doc),
    ...compareCode(base, doc, reference.doc),
  ];
  return { reference, differences };
}
