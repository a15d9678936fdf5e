import { byCodeUnit } from '../core/text.ts';
import type { Diagnostic, Doc, Severity } from '../core/types.ts';
import type { Graph } from '../graph/index.ts';
import type { Finding, Rule } from './rule.ts';

export interface ReportSummary {
  readonly files: number;
  readonly pages: number;
  readonly links: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** All findings, stamped and sorted, and the counts. */
export interface Report {
  readonly summary: ReportSummary;
  readonly diagnostics: readonly Diagnostic[];
}

/** Findings of an earlier run that still hold: same file, same surroundings, same rules. */
export interface KnownFindings {
  readonly of: (path: string, digest: string) => readonly Diagnostic[] | null;
}

interface Active {
  readonly id: string;
  readonly rule: Rule;
  readonly severity: Severity;
}

/** Runs the rules over the graph. Every link is resolved once; the order is settled here only. */
export function judge(
  graph: Graph,
  rules: Readonly<Record<string, Rule>>,
  known: KnownFindings = { of: () => null },
): Report {
  const active = Object.entries(rules).flatMap(([id, rule]): Active[] => {
    const severity = graph.settings.rules[id] ?? rule.severity;
    return severity === 'off' ? [] : [{ id, rule, severity }];
  });
  const diagnostics: Diagnostic[] = [];
  let links = 0;
  for (const { doc, digest } of graph.docs) {
    links += doc.links.length;
    for (const diagnostic of known.of(doc.file.path, digest) ?? judgeDoc(doc, graph, active))
      diagnostics.push(diagnostic);
  }
  for (const one of active) {
    if (one.rule.scope !== 'project') continue;
    for (const finding of one.rule.check(graph)) diagnostics.push(stamp(one, finding, finding.path, finding.locale));
  }
  diagnostics.sort(compare);
  return { summary: summarize(graph, links, diagnostics), diagnostics };
}

function judgeDoc(doc: Doc, graph: Graph, active: readonly Active[]): readonly Diagnostic[] {
  const targets = doc.links.map((link) => graph.resolve(doc, link));
  const { path, locale } = doc.file;
  return active.flatMap((one) =>
    one.rule.scope === 'doc'
      ? Array.from(one.rule.check({ doc, targets, graph }), (finding) => stamp(one, finding, path, locale))
      : [],
  );
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

function summarize(graph: Graph, links: number, diagnostics: readonly Diagnostic[]): ReportSummary {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  return {
    files: graph.docs.length,
    pages: graph.catalog.pages.length,
    links,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
  };
}
