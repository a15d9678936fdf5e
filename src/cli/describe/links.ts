import type { Doc } from '../../core/types.ts';
import type { Graph, Target } from '../../graph/index.ts';
import type { At } from './at.ts';

/** Links as written, with what they lead to. */
export function linkLines(graph: Graph, doc: Doc, at: At): readonly string[] {
  if (doc.links.length === 0) return [];
  return [
    'Links',
    ...doc.links.map(
      (link) => `  ${at(link.span.start)} ${link.kind.padEnd(11)} ${link.url}  → ${verdict(graph.resolve(doc, link))}`,
    ),
  ];
}

function verdict(target: Target): string {
  switch (target.kind) {
    case 'page':
    case 'fallback':
      return `${target.kind} ${target.page.locale} ${target.page.id}${target.anchor === null ? '' : ` #${target.anchor}`}`;
    case 'same-page':
      return target.anchor === null ? 'this page' : `this page #${target.anchor}`;
    case 'redirect':
      return `redirect to ${target.entry.to}: ${verdict(target.target)}`;
    case 'asset':
      return `asset ${target.asset.path}`;
    case 'include':
      return `include ${target.doc.file.path}`;
    case 'snippet':
      return `code ${target.file.path}`;
    case 'external':
      return `external ${target.url}`;
    case 'unknowable':
      return `unknowable (${target.why})`;
    case 'missing-anchor':
      return `missing anchor #${target.fragment} in ${target.page.doc.file.path}${target.near === null ? '' : `, near #${target.near.id} (${target.near.how})`}`;
    case 'missing-page':
    case 'missing-include':
    case 'missing-snippet':
    case 'missing-asset':
      return `${target.kind.replace('-', ' ')} ${target.wanted}`;
  }
}
