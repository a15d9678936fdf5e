import type { Doc, Fact, FactKind, Fix, Related, Severity, Span } from '../core/types.ts';
import type { Graph, Target } from '../graph/index.ts';
import type { TreeFact } from '../read/index.ts';

/** What a rule says: the wrapper stamps rule, severity, path and locale. */
export interface Finding {
  readonly span: Span;
  /** One sentence, no full stop: what was found and what was expected, literals in backticks. */
  readonly message: string;
  readonly related?: readonly Related[];
  readonly fix?: Fix;
}

/** A document and the verdicts on its links, in the order of `doc.links`. */
export interface Judged {
  readonly doc: Doc;
  readonly targets: readonly Target[];
  readonly graph: Graph;
}

interface RuleBase {
  /** One line for lists and reports. */
  readonly summary: string;
  /** Why a reader or a maintainer should care. */
  readonly why: string;
  readonly severity: Severity;
}

/** A rule about one document at a time. */
export interface DocRule extends RuleBase {
  readonly scope: 'doc';
  readonly check: (judged: Judged) => Iterable<Finding>;
}

/** A rule about the whole: says itself which file it means. */
export interface ProjectRule extends RuleBase {
  readonly scope: 'project';
  readonly check: (graph: Graph) => Iterable<Finding & { readonly path: string; readonly locale: string }>;
}

/** A rule that puts into words what a stage has noticed. */
export interface FactRule extends RuleBase {
  readonly scope: 'fact';
  readonly kinds: readonly FactKind[];
  readonly message: (fact: Fact) => string;
}

export type Rule = DocRule | FactRule | ProjectRule;

/** A rule that judges facts of given kinds: most of what stages notice needs only words. */
export function factRule(rule: Omit<FactRule, 'scope'>): FactRule {
  return { scope: 'fact', ...rule };
}

/** A rule about what discovery noticed: where it stands is all there is to point at. */
export function treeRule(
  rule: RuleBase & { readonly kind: TreeFact['kind']; readonly message: (fact: TreeFact) => string },
): ProjectRule {
  const { kind, summary, why, severity, message } = rule;
  return {
    scope: 'project',
    summary,
    why,
    severity,
    *check({ inventory }) {
      for (const fact of inventory.facts) {
        if (fact.kind === kind)
          yield { path: fact.path, locale: fact.locale, span: { start: 0, end: 0 }, message: message(fact) };
      }
    },
  };
}

/** Links of a document whose verdict is of one kind, with that verdict. */
export function* linksTo<K extends Target['kind']>(
  { doc, targets }: Judged,
  kind: K,
): Iterable<{ readonly link: Doc['links'][number]; readonly target: Extract<Target, { kind: K }> }> {
  for (let i = 0; i < doc.links.length; i++) {
    const link = doc.links[i];
    const target = followed(targets[i]);
    if (link !== undefined && target?.kind === kind) yield { link, target: target as Extract<Target, { kind: K }> };
  }
}

/** A redirect is judged by where it ends. */
function followed(target: Target | undefined): Target | undefined {
  return target?.kind === 'redirect' ? followed(target.target) : target;
}
