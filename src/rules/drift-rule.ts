import type { Fix, Span } from '../core/types.ts';
import { driftOf, type Difference, type Reference } from '../drift/index.ts';
import type { DocRule, Finding } from './rule.ts';

type Kind = Difference['kind'];
type Of<K extends Kind> = Extract<Difference, { kind: K }>;

interface DriftRule<K extends Kind> extends Omit<DocRule, 'scope' | 'check'> {
  readonly kind: K;
  readonly message: (difference: Of<K>, reference: Reference) => string;
  /** Where it stands in the other text; null where it stands nowhere there. */
  readonly there: (difference: Of<K>) => Span | null;
  readonly fix: (difference: Of<K>) => Fix | null;
}

/**
 * A rule about one kind of difference between a translation and the text of the same revision that it
 * is compared with. Of two translations neither is right: such a difference is an info, without a fix.
 */
export function driftRule<K extends Kind>({ kind, message, there, fix, ...rule }: DriftRule<K>): DocRule {
  return {
    ...rule,
    scope: 'doc',
    *check({ doc, graph }) {
      const drift = doc.kind === 'page' || doc.kind === 'fragment' ? driftOf(graph, doc) : null;
      if (drift === null) return;
      const { reference, differences } = drift;
      for (const difference of differences) {
        if (difference.kind !== kind) continue;
        const one = difference as Of<K>;
        const span = there(one);
        const mend = reference.source ? fix(one) : null;
        yield {
          span: one.here,
          message: message(one, reference),
          related:
            span === null
              ? []
              : [{ path: reference.doc.file.path, span, message: `in \`${reference.doc.file.locale}\`` }],
          ...(mend === null ? {} : { fix: mend }),
          ...(reference.source ? {} : { mild: true }),
        } satisfies Finding;
      }
    },
  };
}

/** Where the other side stands, in words. */
export function inSource({ doc, source }: Reference): string {
  return source ? 'in the source' : `in \`${doc.file.locale}\``;
}
