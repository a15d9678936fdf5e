import type { Definition } from 'mdast';
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
  const unused = [...out.definitions].filter(([identifier]) => !used.has(identifier));
  if (unused.length > 0) dropLinks(out, new Set(unused.map(([, node]) => startOf(node))));
  const idle = unused.filter(([identifier, { url }]) => !COMMENT.test(identifier) && !COMMENT.test(url));
  const lost = out.facts.filter(({ kind }) => kind === 'reference-undefined').length;
  // One label without a definition, one definition without a reference: the label was changed.
  const partner = lost === 1 && idle.length === 1 ? idle[0]?.[1] : undefined;
  if (lost > 0)
    out.facts.forEach((fact, i) => {
      if (fact.kind === 'reference-undefined') out.facts[i] = withNear(fact, out, partner);
    });
  if (partner !== undefined) return;
  for (const [identifier, node] of idle) {
    const start = startOf(node);
    note(out, 'definition-unused', { start, end: node.position?.end.offset ?? start }, node.label ?? identifier);
  }
}

function startOf({ position }: Definition): number {
  return position?.start.offset ?? 0;
}

/** Takes definitions out of the links; includes are known by their place among these. */
function dropLinks(out: Collected, starts: ReadonlySet<number>): void {
  const kept = out.links.filter(({ kind, span }) => kind !== 'definition' || !starts.has(span.start));
  const places = new Map(kept.map((link, i) => [link, i]));
  out.outline.forEach((item, i) => {
    const link = item.type === 'include' ? out.links[item.link] : undefined;
    if (link !== undefined) out.outline[i] = { type: 'include', link: places.get(link) ?? 0 };
  });
  out.links.splice(0, out.links.length, ...kept);
}

function withNear(fact: Fact, { definitions, text }: Collected, partner?: Definition): Fact {
  const { span, saw } = fact;
  const open = saw.lastIndexOf('[');
  const label = saw.slice(open + 1, -1);
  const near = saw.endsWith(']') ? nearest(label.trim().toLowerCase(), definitions.keys()) : null;
  const meant = near === null ? partner?.label : definitions.get(near)?.label;
  if (meant == null || !text.startsWith(saw, span.start)) return fact;
  const at = { start: span.start + open + 1, end: span.start + open + 1 + label.length };
  return { ...fact, expected: meant, edits: [{ ...at, text: meant }] };
}
