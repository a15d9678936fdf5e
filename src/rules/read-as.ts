import type { Fact, FactKind, Link } from '../core/types.ts';
import { followed, type Finding, type Judged } from './rule.ts';

/** How a fact about damaged notation is worded, and which of its edits are safe wherever the link leads. */
export interface ReadAs {
  readonly kind: FactKind;
  readonly message: (fact: Fact) => string;
  /** Whether the edits are no guess, given that the link leads somewhere. */
  readonly certain?: (fact: Fact) => boolean;
}

/** Findings about notation that was read as a link: their fixes are certain where it leads somewhere, or off the site. */
export function* readAsLinks(judged: Judged, { kind, message, certain = () => true }: ReadAs): Iterable<Finding> {
  let links: readonly (readonly [Link, number])[] | null = null;
  for (const fact of judged.doc.facts) {
    if (fact.kind !== kind) continue;
    const { span, edits } = fact;
    links ??= judged.doc.links
      .map((link, i) => [link, i] as const)
      .toSorted(([a], [b]) => a.span.start - b.span.start || b.span.end - a.span.end);
    const fix = edits === undefined ? {} : { fix: { certain: certain(fact) && leads(judged, fact, links), edits } };
    yield { span, message: message(fact), ...fix };
  }
}

/** How many links may stand between the start of a link and a place in it: those in its text. */
const NEAR = 8;

/** Whether the link that a place was read as leads somewhere. */
function leads({ targets }: Judged, { span }: Fact, links: readonly (readonly [Link, number])[]): boolean {
  let [low, high] = [0, links.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((links[middle]?.[0].span.start ?? 0) <= Math.max(span.start, span.end - 1)) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= Math.max(0, low - NEAR); i--) {
    const [link, index] = links[i] ?? [];
    if (link === undefined || index === undefined || link.span.end < span.end) continue;
    // A whole address is one wherever it leads.
    if (/^https?:\/\//i.test(link.url)) return true;
    const kind = followed(targets[index])?.kind;
    return kind !== undefined && !kind.startsWith('missing') && kind !== 'unknowable';
  }
  return false;
}
