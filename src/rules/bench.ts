import type { FactKind, Severity } from '../core/types.ts';
import type { Graph, Target } from '../graph/index.ts';
import type { DisableRule, DocRule, FactRule, LinkRule, ProjectRule, Rule } from './rule.ts';

/** A rule that is on. */
export interface Active<R extends Rule = Rule> {
  readonly id: string;
  readonly rule: R;
  readonly severity: Severity;
}

/** The rules that are on, by what they look at. */
export interface Bench {
  readonly doc: readonly Active<DocRule>[];
  readonly project: readonly Active<ProjectRule>[];
  readonly disable: readonly Active<DisableRule>[];
  /** By the kind of verdict they ask for; those that ask for none are among all. */
  readonly link: (kind: Target['kind']) => readonly Active<LinkRule>[];
  /** Hardly a document has facts, and a fact concerns one or two of many rules. */
  readonly fact: ReadonlyMap<FactKind, readonly Active<FactRule>[]>;
}

type Severities = Graph['settings']['rules'];
type Rules = Readonly<Record<string, Rule>>;

/** The rules for each docset: its own settings come before those for all. */
export function benches({ settings }: Graph, rules: Rules): (docset: string) => Bench {
  const all = seat(settings.rules, rules);
  const own = new Map<string, Bench>();
  for (const { name, rules: severities } of settings.docsets) {
    if (Object.keys(severities).length > 0) own.set(name, seat({ ...settings.rules, ...severities }, rules));
  }
  return (docset) => own.get(docset) ?? all;
}

function seat(severities: Severities, rules: Rules): Bench {
  const doc: Active<DocRule>[] = [];
  const project: Active<ProjectRule>[] = [];
  const disable: Active<DisableRule>[] = [];
  const fact = new Map<FactKind, Active<FactRule>[]>();
  const link: Active<LinkRule>[] = [];
  for (const [id, rule] of Object.entries(rules)) {
    const severity = severities[id] ?? rule.severity;
    if (severity === 'off') continue;
    if (rule.scope === 'doc') doc.push({ id, rule, severity });
    else if (rule.scope === 'project') project.push({ id, rule, severity });
    else if (rule.scope === 'disable') disable.push({ id, rule, severity });
    else if (rule.scope === 'link') link.push({ id, rule, severity });
    else for (const kind of rule.kinds) fact.set(kind, [...(fact.get(kind) ?? []), { id, rule, severity }]);
  }
  return { doc, project, disable, fact, link: byVerdict(link) };
}

function byVerdict(rules: readonly Active<LinkRule>[]): Bench['link'] {
  const kinds = new Map<Target['kind'], readonly Active<LinkRule>[]>();
  return (kind) => {
    const known = kinds.get(kind);
    if (known !== undefined) return known;
    const asked = rules.filter(({ rule: { verdicts } }) => verdicts === 'any' || verdicts.includes(kind));
    kinds.set(kind, asked);
    return asked;
  };
}
