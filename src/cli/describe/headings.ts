import type { Doc } from '../../core/types.ts';
import type { Graph } from '../../graph/index.ts';
import type { At } from './at.ts';

/** Headings with the ids they have on the page, and where these come from. */
export function headingLines(graph: Graph, doc: Doc, at: At): readonly string[] {
  const page = graph.catalog.pages.find((candidate) => candidate.doc === doc);
  if (page === undefined) return fragmentLines(doc, at);
  const { headings } = graph.anchorsOf(page);
  if (headings.length === 0) return [];
  return [
    'Headings',
    ...headings.map(({ heading, id, aliases, origin }) => {
      const others = aliases.length > 0 ? `, also ${aliases.join(', ')}` : '';
      return `  ${'#'.repeat(heading.depth).padEnd(6)} ${heading.text}  #${id} (${origin}${others})`;
    }),
  ];
}

/** A fragment's headings get their ids on the pages that show it. */
function fragmentLines(doc: Doc, at: At): readonly string[] {
  if (doc.kind !== 'fragment') return [];
  const lines = doc.outline.flatMap((item) =>
    item.type === 'heading'
      ? [`  ${at(item.heading.span.start)} ${'#'.repeat(item.heading.depth).padEnd(6)} ${item.heading.text}`]
      : [],
  );
  return lines.length === 0 ? [] : ['Headings', ...lines];
}
