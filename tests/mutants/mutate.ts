import type { Diagnostic } from '../../src/core/types.ts';
import type { DisableRule, DocRule, FactRule, Finding, LinkRule, ProjectRule, Rule } from '../../src/rules/index.ts';

/** A rule that has been broken in one way, or is gone; null where it can't be broken so. */
export type Mutation = (rule: Rule) => Rule | 'gone' | null;

/** Those that only rules with fixes can suffer. */
export const OF_FIXES: ReadonlySet<string> = new Set([
  'certain of the uncertain, and the other way round',
  'fixes something else',
]);

const OTHER: Readonly<Record<Diagnostic['severity'], Diagnostic['severity']>> = {
  error: 'warning',
  warning: 'error',
  info: 'warning',
};

/** What may happen to a rule in a bad hour. */
export const mutations: Readonly<Record<string, Mutation>> = {
  gone: () => 'gone',
  'of another severity': (rule) => ({ ...rule, severity: OTHER[rule.severity] }),
  'says something else': (rule) => changed(rule, (finding) => ({ ...finding, message: `${finding.message}!` })),
  'points elsewhere': (rule) =>
    changed(rule, (finding) => ({ ...finding, span: { start: finding.span.start + 1, end: finding.span.end + 1 } })),
  'certain of the uncertain, and the other way round': (rule) =>
    rule.scope === 'fact'
      ? { ...rule, certain: (fact) => !(rule.certain?.(fact) ?? true) }
      : changed(rule, (finding) =>
          finding.fix === undefined ? finding : { ...finding, fix: { ...finding.fix, certain: !finding.fix.certain } },
        ),
  'fixes something else': (rule) =>
    rule.scope === 'fact'
      ? null
      : changed(rule, (finding) =>
          finding.fix === undefined
            ? finding
            : {
                ...finding,
                fix: { ...finding.fix, edits: finding.fix.edits.map((edit) => ({ ...edit, text: `${edit.text}x` })) },
              },
        ),
};

/** The same rule, with each finding made another one, or none. */
function changed(rule: Rule, change: <F extends Finding>(finding: F) => F | null): Rule | null {
  switch (rule.scope) {
    case 'link':
      return {
        ...rule,
        check: (link: Parameters<LinkRule['check']>[0]) => {
          const finding = rule.check(link);
          return finding === null ? null : change(finding);
        },
      };
    case 'doc':
      return { ...rule, check: (judged: Parameters<DocRule['check']>[0]) => all(rule.check(judged), change) };
    case 'project':
      return { ...rule, check: (graph: Parameters<ProjectRule['check']>[0]) => all(rule.check(graph), change) };
    case 'fact':
      return changedFact(rule, change);
    case 'disable':
      return {
        ...rule,
        check: (unused: Parameters<DisableRule['check']>[0]) => change(rule.check(unused)) ?? rule.check(unused),
      };
  }
}

/** A rule about facts has words only: it is broken where it words them. */
function changedFact(rule: FactRule, change: (finding: Finding) => Finding | null): Rule | null {
  const probe = change({ span: { start: 0, end: 0 }, message: '' });
  if (probe === null || probe.span.start !== 0) return null;
  return { ...rule, message: (fact) => change({ span: fact.span, message: rule.message(fact) })?.message ?? '' };
}

function all<F extends Finding>(findings: Iterable<F>, change: (finding: F) => F | null): readonly F[] {
  return Array.from(findings).flatMap((finding) => change(finding) ?? []);
}
