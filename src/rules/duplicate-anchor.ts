import type { PageDoc, Span } from '../core/types.ts';
import type { DocRule } from './rule.ts';

export const duplicateAnchor: DocRule = {
  scope: 'doc',
  summary: 'A page declares one anchor more than once',
  why: 'Links reach the first place only; the others are numbered (`x-1`) on the site, an address nobody wrote.',
  severity: 'warning',
  example: {
    bad: '# Pump\n\n## <a name="steps"></a>Start\n\n## <a name="steps"></a>Stop\n',
    good: '# Pump\n\n## <a name="steps"></a>Start\n\n## <a name="steps-1"></a>Stop\n',
  },
  *check({ doc }) {
    if (doc.kind !== 'page' && doc.kind !== 'fragment') return;
    for (const { kind, span, saw, expected, edits } of doc.facts) {
      if (kind !== 'duplicate-anchor') continue;
      const times = expected === '2' ? 'twice' : `${expected} times`;
      const first = firstPlace(doc, saw);
      yield {
        span,
        message: `anchor \`${saw}\` is declared ${times}`,
        related: first === null ? [] : [{ path: doc.file.path, span: first, message: `first \`${saw}\`` }],
        ...(edits === undefined ? {} : { fix: { certain: true, edits } }),
      };
    }
  },
};

function firstPlace({ outline, anchors }: PageDoc, id: string): Span | null {
  const heading = outline.find((item) => item.type === 'heading' && item.heading.names[0] === id);
  const spans = [
    ...(heading?.type === 'heading' ? [heading.heading.span] : []),
    ...anchors.filter((anchor) => anchor.id === id).map(({ span }) => span),
  ];
  return spans.toSorted((a, b) => a.start - b.start)[0] ?? null;
}
