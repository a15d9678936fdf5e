import type { Span } from '../core/types.ts';
import type { DocRule } from './rule.ts';

export const duplicateAnchor: DocRule = {
  scope: 'doc',
  summary: 'A page declares one anchor twice',
  why: 'Links reach the first place only; the second is numbered (`x-1`) on the site, an address nobody wrote.',
  severity: 'warning',
  *check({ doc }) {
    if (doc.kind !== 'page' && doc.kind !== 'fragment') return;
    const first = new Map<string, Span>();
    for (const { id, span } of declared(doc)) {
      const known = first.get(id);
      if (known === undefined) first.set(id, span);
      else {
        const related = [{ path: doc.file.path, span: known, message: `first \`${id}\`` }];
        yield { span, message: `anchor \`${id}\` is declared again`, related };
      }
    }
  },
};

/** Declared names in document order; a name that stands twice in one heading counts once. */
function* declared({
  outline,
  anchors,
}: Extract<Parameters<DocRule['check']>[0]['doc'], { outline: unknown }>): Iterable<{ id: string; span: Span }> {
  const all = outline.flatMap((item) => {
    const id = item.type === 'heading' ? item.heading.names[0] : undefined;
    return item.type === 'heading' && id !== undefined ? [{ id, span: item.heading.span }] : [];
  });
  yield* [...all, ...anchors].toSorted((a, b) => a.span.start - b.span.start);
}
