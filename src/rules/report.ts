import type { Diagnostic, FileRef, Severity } from '../core/types.ts';
import type { Graph } from '../graph/index.ts';

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
  /** By path: where the files with findings stand among docsets and locales. */
  readonly files: ReadonlyMap<string, FileRef>;
}

/** The files that findings name. */
export function filesOf({ docs }: Graph, diagnostics: readonly Diagnostic[]): Report['files'] {
  const named = new Set(diagnostics.map(({ path }) => path));
  return new Map(docs.flatMap(({ doc: { file } }) => (named.has(file.path) ? [[file.path, file] as const] : [])));
}

/** The counts. */
export function summarize(graph: Graph, links: number, diagnostics: readonly Diagnostic[]): ReportSummary {
  const counts = countBySeverity(diagnostics);
  return {
    files: graph.docs.filter(({ doc }) => doc.kind !== 'other').length,
    pages: graph.catalog.pages.length,
    links,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
  };
}

/** A report with some of the findings, counted anew. */
export function narrowed(report: Report, keep: (diagnostic: Diagnostic) => boolean): Report {
  const diagnostics = report.diagnostics.filter(keep);
  if (diagnostics.length === report.diagnostics.length) return report;
  const { error, warning, info } = countBySeverity(diagnostics);
  const summary = { ...report.summary, errors: error, warnings: warning, infos: info };
  return { ...report, summary, diagnostics };
}

function countBySeverity(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}
