import { nearest } from '../../core/nearest.ts';
import { note } from '../../core/notes.ts';
import type { Fact } from '../../core/types.ts';
import type { Collected } from './collected.ts';

/** `[//]: # (a comment)`: what looks like a definition and is none. */
const COMMENT = /^(?:\/\/|comment|#)$|^$/i;

/**
 * Definitions that no reference uses lead nobody anywhere: they are noted and are no links. Labels
 * that are defined nowhere get the one that was probably meant.
 */
export function settleDefinitions(out: Collected, used: ReadonlySet<string>): void {
  if (out.definitions.size === 0) return;
  const unused = new Set<number>();
  for (const [identifier, node] of out.definitions) {
    if (used.has(identifier)) continue;
    const start = node.position?.start.offset ?? 0;
    unused.add(start);
    if (COMMENT.test(identifier) || COMMENT.test(node.url)) continue;
    note(out, 'definition-unused', { start, end: node.position?.end.offset ?? start }, node.label ?? identifier);
  }
  if (unused.size > 0) {
    const kept = out.links.filter(({ kind, span }) => kind !== 'definition' || !unused.has(span.start));
    // Includes are known by their place among the links.
    const places = new Map(kept.map((link, i) => [link, i]));
    out.outline.forEach((item, i) => {
      const link = item.type === 'include' ? out.links[item.link] : undefined;
      if (link !== undefined) out.outline[i] = { type: 'include', link: places.get(link) ?? 0 };
    });
    out.links.splice(0, out.links.length, ...kept);
  }
  out.facts.forEach((fact, i) => {
    if (fact.kind === 'reference-undefined') out.facts[i] = withNear(fact, out);
  });
}

function withNear(fact: Fact, { definitions, text }: Collected): Fact {
  const { span, saw } = fact;
  const open = saw.lastIndexOf('[');
  const label = saw.slice(open + 1, -1);
  const near = saw.endsWith(']') ? nearest(label.trim().toLowerCase(), definitions.keys()) : null;
  const meant = near === null ? undefined : definitions.get(near)?.label;
  if (meant == null || !text.startsWith(saw, span.start)) return fact;
  const at = { start: span.start + open + 1, end: span.start + open + 1 + label.length };
  return { ...fact, expected: meant, edits: [{ ...at, text: meant }] };
}
