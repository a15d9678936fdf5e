import type { PageDoc } from '../core/types.ts';
import type { Graph } from '../graph/index.ts';
import { linksTo, type DocRule } from './rule.ts';

export const includeCycle: DocRule = {
  scope: 'doc',
  summary: 'A fragment includes itself, directly or through others',
  why: 'The inner copy is left out: the page shows less than its author wrote.',
  severity: 'error',
  example: {
    bad: {
      'en-us/includes/a.md': 'Dry it.\n\n[!INCLUDE [b](b.md)]\n',
      'en-us/includes/b.md': '[!INCLUDE [a](a.md)]\n',
    },
    good: { 'en-us/includes/a.md': 'Dry it.\n\n[!INCLUDE [b](b.md)]\n', 'en-us/includes/b.md': 'Store it.\n' },
  },
  *check(judged) {
    if (judged.doc.kind !== 'fragment') return;
    const { doc, graph } = judged;
    for (const { link, target } of linksTo(judged, 'include')) {
      if (reaches(target.doc, doc, graph)) {
        yield { span: link.span, message: `including \`${link.url}\` leads back to this file` };
      }
    }
  },
};

/** Whether including `from` leads to `wanted`, over any number of files. */
function reaches(from: PageDoc, wanted: PageDoc, graph: Graph): boolean {
  const seen = new Set<PageDoc>();
  const todo: PageDoc[] = [from];
  for (let doc = todo.pop(); doc !== undefined; doc = todo.pop()) {
    if (doc === wanted) return true;
    if (seen.has(doc)) continue;
    seen.add(doc);
    for (const link of doc.links) {
      const target = link.kind === 'include' ? graph.resolve(doc, link) : null;
      if (target?.kind === 'include') todo.push(target.doc);
    }
  }
  return false;
}
