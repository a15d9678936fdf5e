import type { Doc, Fact, FactKind, Fix, Link, Redirect, Related, Severity, Span } from '../core/types.ts';
import type { Graph, Target } from '../graph/index.ts';
import type { TreeFact } from '../read/index.ts';
import type { Unused } from './disable.ts';
import type { Example } from './example.ts';

/** What a rule says: the wrapper stamps rule, severity, path and locale. */
export interface Finding {
  readonly span: Span;
  /** One sentence, no full stop: what was found and what was expected, literals in backticks. */
  readonly message: string;
  readonly related?: readonly Related[];
  readonly fix?: Fix;
  /** Nothing to be blamed for, whatever the rule's severity: at most an info. */
  readonly mild?: boolean;
}

/** A document and the verdicts on its links, in the order of `doc.links`. */
export interface Judged {
  readonly doc: Doc;
  readonly targets: readonly Target[];
  readonly graph: Graph;
}

/** One link of a document, with its verdict. */
export interface JudgedLink {
  readonly doc: Doc;
  readonly link: Link;
  /** As it is: a redirect is not followed. */
  readonly target: Target;
  readonly graph: Graph;
}

interface RuleBase {
  /** One line for lists and reports. */
  readonly summary: string;
  /** Why a reader or a maintainer should care. */
  readonly why: string;
  readonly severity: Severity;
  readonly example?: Example;
}

/** A rule about one document at a time. */
export interface DocRule extends RuleBase {
  readonly scope: 'doc';
  readonly check: (judged: Judged) => Iterable<Finding>;
}

/** A rule about one link at a time; it is asked only about verdicts of the kinds it names. */
export interface LinkRule extends RuleBase {
  readonly scope: 'link';
  readonly verdicts: readonly Target['kind'][] | 'any';
  readonly check: (link: JudgedLink) => Finding | null;
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
  /** Whether the edits that a fact brings along may be applied unseen; they may where nothing is said. */
  readonly certain?: (fact: Fact) => boolean;
}

/** A rule about comments that silence others; it is asked about those that are of no use. */
export interface DisableRule extends RuleBase {
  readonly scope: 'disable';
  readonly check: (unused: Unused) => Finding;
}

export type Rule = DocRule | FactRule | LinkRule | ProjectRule | DisableRule;

/** A rule that judges facts of given kinds: most of what stages notice needs only words. */
export function factRule(rule: Omit<FactRule, 'scope'>): FactRule {
  return { scope: 'fact', ...rule };
}

/** A rule about what discovery noticed: where it stands is all there is to point at. */
export function treeRule(
  rule: RuleBase & { readonly kind: TreeFact['kind']; readonly message: (fact: TreeFact) => string },
): ProjectRule {
  const { kind, message, ...base } = rule;
  return {
    ...base,
    scope: 'project',
    *check({ inventory }) {
      for (const fact of inventory.facts) {
        if (fact.kind === kind)
          yield { path: fact.path, locale: fact.locale, span: { start: 0, end: 0 }, message: message(fact) };
      }
    },
  };
}

/** Where a finding about a link points: at its address, where that is written. */
export function placeOf({ address, span }: Link): Span {
  return address ?? span;
}

/** A fix that writes another address. */
export function readdress({ address }: Link, text: string, certain: boolean): { readonly fix?: Fix } {
  return address === null ? {} : { fix: { certain, edits: [{ ...address, text }] } };
}

/** A fix that writes another fragment, or none, and leaves the rest of the address as it is. */
export function refragment({ address, url }: Link, id: string | null, certain: boolean): { readonly fix?: Fix } {
  const hash = url.indexOf('#');
  // With escapes in it the address is longer than the URL: then nobody knows where its fragment starts.
  if (address === null || hash < 0 || address.end - address.start !== url.length) return {};
  const text = id === null ? '' : `#${encodeFragment(id)}`;
  return { fix: { certain, edits: [{ start: address.start + hash, end: address.end, text }] } };
}

/** Letters of all scripts may stand in a fragment; what would end the address may not. */
export function encodeFragment(id: string): string {
  return id.replace(/[\s()<>"'`%|]/g, (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`);
}

/** Where an entry of a redirect file leads, by as many further redirects as it takes. */
export function resolveEntry(graph: Graph, doc: Doc, { to, span }: Redirect): Target {
  return graph.resolve(doc, { kind: 'link', url: to, span, address: null }, graph.settings.source);
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
export function followed(target: Target | undefined): Target | undefined {
  return target?.kind === 'redirect' ? followed(target.target) : target;
}
