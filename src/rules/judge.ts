import { byCodeUnit } from '../core/text.ts';
import type { Diagnostic, Doc, Fact } from '../core/types.ts';
import type { Graph } from '../graph/index.ts';
import { benches, type Active, type Bench } from './bench.ts';
import { silence } from './disable.ts';
import { filesOf, summarize, type Report } from './report.ts';
import type { FactRule, Finding, Rule } from './rule.ts';

/** Findings of an earlier run that still hold: same file, same surroundings, same rules. */
export interface KnownFindings {
  readonly of: (path: string, digest: string) => readonly Diagnostic[] | null;
  /** Takes what was found in the files, each by itself, for the next run. */
  readonly keep: (diagnostics: readonly Diagnostic[]) => void;
}

/**
 * Runs the rules over the graph. Every link is resolved once; the order is settled here only. What
 * comments silence is taken out at last: what is kept for the next run is what was found.
 */
export function judge(
  graph: Graph,
  rules: Readonly<Record<string, Rule>>,
  known: KnownFindings = { of: () => null, keep: () => {} },
): Report {
  const benchOf = benches(graph, rules);
  const found: Diagnostic[] = [];
  let links = 0;
  for (const { doc, digest } of graph.docs) {
    links += doc.links.length;
    const bench = benchOf(doc.file.docset);
    for (const diagnostic of known.of(doc.file.path, digest) ?? judgeDoc(doc, graph, bench)) found.push(diagnostic);
  }
  known.keep(found);
  const { diagnostics: left, unused } = silence(graph.docs, [...found, ...judgeProject(graph, benchOf)], rules);
  const useless = unused.flatMap((one) =>
    benchOf(one.file.docset).disable.map((rule) => stamp(rule, rule.rule.check(one), one.file.path, one.file.locale)),
  );
  const diagnostics = [...left, ...useless].toSorted(compare);
  return { summary: summarize(graph, links, diagnostics), diagnostics, files: filesOf(graph, diagnostics) };
}

/** A rule about the whole may be on in one docset and off in another: the file it names decides. */
function judgeProject(graph: Graph, benchOf: (docset: string) => Bench): readonly Diagnostic[] {
  const docsets = new Map(graph.docs.map(({ doc: { file } }) => [file.path, file.docset]));
  const all = ['', ...graph.settings.docsets.map(({ name }) => name)].flatMap((docset) => benchOf(docset).project);
  const byId = new Map(all.map((one) => [one.id, one]));
  return [...byId.values()].flatMap(({ id, rule }) =>
    Array.from(rule.check(graph)).flatMap((finding) => {
      const bench = benchOf(docsets.get(finding.path) ?? '');
      const one = bench.project.find((active) => active.id === id);
      return one === undefined ? [] : [stamp(one, finding, finding.path, finding.locale)];
    }),
  );
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
  { span, message, related = [], fix = undefined, mild = false }: Finding,
  path: string,
  locale: string,
): Diagnostic {
  return { rule: id, severity: mild ? 'info' : severity, path, locale, span, message, related, fix: fix ?? null };
}

/** The order of a report. */
export function compare(a: Diagnostic, b: Diagnostic): number {
  return (
    byCodeUnit(a.path, b.path) ||
    a.span.start - b.span.start ||
    byCodeUnit(a.rule, b.rule) ||
    byCodeUnit(a.message, b.message)
  );
}
