import type { PageDoc } from '../core/types.ts';
import type { Graph } from '../graph/index.ts';
import { linksTo, type DocRule } from './rule.ts';

export const includeCycle: DocRule = {
  scope: 'doc',
  summary: 'A fragment includes itself, directly or through others',
  why: 'The inner copy is left out: the page shows less than its author wrote.',
  severity: 'error',
  *check(judged) {
    if (judged.doc.kind !== 'fragment') return;
    const { doc, graph } = judged;
    for (const { link, target } of linksTo(judged, 'include')) {
      if (reaches(target.doc, doc, graph, new Set())) {
        yield { span: link.span, message: `including \`${link.url}\` leads back to this file` };
      }
    }
  },
};

function reaches(from: PageDoc, wanted: PageDoc, graph: Graph, seen: Set<PageDoc>): boolean {
  if (from === wanted) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return from.links.some((link) => {
    const target = link.kind === 'include' ? graph.resolve(from, link) : null;
    return target?.kind === 'include' && reaches(target.doc, wanted, graph, seen);
  });
}
