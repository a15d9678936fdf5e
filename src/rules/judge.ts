import { byCodeUnit } from '../core/text.ts';
import type { Diagnostic, Severity } from '../core/types.ts';
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

interface Active {
  readonly id: string;
  readonly rule: Rule;
  readonly severity: Severity;
}

/** Runs the rules over the graph. Every link is resolved once; the order is settled here only. */
export function judge(graph: Graph, rules: Readonly<Record<string, Rule>>): Report {
  const active = Object.entries(rules).flatMap(([id, rule]): Active[] => {
    const severity = graph.settings.rules[id] ?? rule.severity;
    return severity === 'off' ? [] : [{ id, rule, severity }];
  });
  const diagnostics: Diagnostic[] = [];
  let links = 0;
  for (const { doc } of graph.docs) {
    const targets = doc.links.map((link) => graph.resolve(doc, link));
    links += targets.length;
    const { path, locale } = doc.file;
    for (const one of active) {
      if (one.rule.scope !== 'doc') continue;
      for (const finding of one.rule.check({ doc, targets, graph })) diagnostics.push(stamp(one, finding, path, locale));
    }
  }
  for (const one of active) {
    if (one.rule.scope !== 'project') continue;
    for (const finding of one.rule.check(graph)) diagnostics.push(stamp(one, finding, finding.path, finding.locale));
  }
  diagnostics.sort(compare);
  return { summary: summarize(graph, links, diagnostics), diagnostics };
}

function stamp({ id, severity }: Active, { span, message, related = [], fix = undefined }: Finding, path: string, locale: string): Diagnostic {
  return { rule: id, severity, path, locale, span, message, related, fix: fix ?? null };
}

function compare(a: Diagnostic, b: Diagnostic): number {
  return byCodeUnit(a.path, b.path) || a.span.start - b.span.start || byCodeUnit(a.rule, b.rule) || byCodeUnit(a.message, b.message);
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
