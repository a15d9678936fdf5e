import { byCodeUnit } from '../core/text.ts';
import type { Diagnostic, Doc, Fact, FactKind, Severity } from '../core/types.ts';
import type { Graph, Target } from '../graph/index.ts';
import { filesOf, summarize, type Report } from './report.ts';
import type { DocRule, FactRule, Finding, LinkRule, ProjectRule, Rule } from './rule.ts';

/** Findings of an earlier run that still hold: same file, same surroundings, same rules. */
export interface KnownFindings {
  readonly of: (path: string, digest: string) => readonly Diagnostic[] | null;
}

interface Active<R extends Rule = Rule> {
  readonly id: string;
  readonly rule: R;
  readonly severity: Severity;
}

/** The rules that are on, by what they look at. */
interface Bench {
  readonly doc: readonly Active<DocRule>[];
  readonly project: readonly Active<ProjectRule>[];
  /** By the kind of verdict they ask for; those that ask for none are among all. */
  readonly link: (kind: Target['kind']) => readonly Active<LinkRule>[];
  /** Hardly a document has facts, and a fact concerns one or two of many rules. */
  readonly fact: ReadonlyMap<FactKind, readonly Active<FactRule>[]>;
}

/** Runs the rules over the graph. Every link is resolved once; the order is settled here only. */
export function judge(
  graph: Graph,
  rules: Readonly<Record<string, Rule>>,
  known: KnownFindings = { of: () => null },
): Report {
  const bench = seat(graph, rules);
  const diagnostics: Diagnostic[] = [];
  let links = 0;
  for (const { doc, digest } of graph.docs) {
    links += doc.links.length;
    for (const diagnostic of known.of(doc.file.path, digest) ?? judgeDoc(doc, graph, bench))
      diagnostics.push(diagnostic);
  }
  for (const one of bench.project) {
    for (const finding of one.rule.check(graph)) diagnostics.push(stamp(one, finding, finding.path, finding.locale));
  }
  diagnostics.sort(compare);
  return { summary: summarize(graph, links, diagnostics), diagnostics, files: filesOf(graph, diagnostics) };
}

function seat({ settings }: Graph, rules: Readonly<Record<string, Rule>>): Bench {
  const doc: Active<DocRule>[] = [];
  const project: Active<ProjectRule>[] = [];
  const fact = new Map<FactKind, Active<FactRule>[]>();
  const link: Active<LinkRule>[] = [];
  for (const [id, rule] of Object.entries(rules)) {
    const severity = settings.rules[id] ?? rule.severity;
    if (severity === 'off') continue;
    if (rule.scope === 'doc') doc.push({ id, rule, severity });
    else if (rule.scope === 'project') project.push({ id, rule, severity });
    else if (rule.scope === 'link') link.push({ id, rule, severity });
    else for (const kind of rule.kinds) fact.set(kind, [...(fact.get(kind) ?? []), { id, rule, severity }]);
  }
  return { doc, project, fact, link: byVerdict(link) };
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

function judgeDoc(doc: Doc, graph: Graph, bench: Bench): readonly Diagnostic[] {
  const targets = doc.links.map((link) => graph.resolve(doc, link));
  const { path, locale } = doc.file;
  const found: Diagnostic[] = [];
  for (const one of bench.doc) {
    for (const finding of one.rule.check({ doc, targets, graph })) found.push(stamp(one, finding, path, locale));
  }
  doc.links.forEach((link, i) => {
    const target = targets[i];
    for (const one of target === undefined ? [] : bench.link(target.kind)) {
      const finding = target === undefined ? null : one.rule.check({ doc, link, target, graph });
      if (finding !== null) found.push(stamp(one, finding, path, locale));
    }
  });
  for (const fact of doc.facts) {
    for (const one of bench.fact.get(fact.kind) ?? []) found.push(stamp(one, wordFact(one.rule, fact), path, locale));
  }
  return found;
}

function wordFact(rule: FactRule, fact: Fact): Finding {
  const { span, edits } = fact;
  const fix = edits === undefined ? {} : { fix: { certain: rule.certain?.(fact) ?? true, edits } };
  return { span, message: rule.message(fact), ...fix };
}

function stamp(
  { id, severity }: Active,
  { span, message, related = [], fix = undefined }: Finding,
  path: string,
  locale: string,
): Diagnostic {
  return { rule: id, severity, path, locale, span, message, related, fix: fix ?? null };
}

function compare(a: Diagnostic, b: Diagnostic): number {
  return (
    byCodeUnit(a.path, b.path) ||
    a.span.start - b.span.start ||
    byCodeUnit(a.rule, b.rule) ||
    byCodeUnit(a.message, b.message)
  );
}
