import { byCodeUnit, squeeze } from '../../core/text.ts';
import type { Fact, FactKind, Loss } from '../../core/types.ts';
import type { At } from './at.ts';

/** Facts that say that something was put right; the others only say that it was seen. */
const REPAIRS: ReadonlySet<FactKind> = new Set([
  ...(['encoding-bom', 'encoding-invalid', 'encoding-control', 'encoding-invisible'] as const),
  ...(['frontmatter-flattened', 'frontmatter-not-first', 'frontmatter-quote', 'frontmatter-yaml'] as const),
  ...(['properties-entity', 'properties-line-break', 'properties-stray', 'properties-tag'] as const),
  ...(['metadata-date-order', 'metadata-list'] as const),
  ...(['alert-lazy', 'alert-inline-text', 'alert-translated', 'alert-unquoted', 'alert-pseudo'] as const),
  ...(['heading-space', 'heading-underline', 'list-marker', 'emphasis-blank', 'link-gap'] as const),
  ...(['fence-unclosed', 'fence-merged', 'fence-info', 'table-columns', 'table-row'] as const),
  ...(['tabs-unclosed', 'marker-unclosed', 'reference-address', 'json-repaired'] as const),
  ...(['capture-aligned', 'capture-chrome', 'capture-guess'] as const),
]);

/** Texts shown of one kind of loss. */
const EXAMPLES = 3;

/** What was put right, then what else was noticed. */
export function factLines(facts: readonly Fact[], at: At): readonly string[] {
  const line = ({ kind, span, saw, expected }: Fact): string =>
    `  ${at(span.start)} ${kind.padEnd(26)} ${squeeze(saw)}${expected === undefined ? '' : ` (expected ${expected})`}`;
  const inOrder = facts.toSorted((a, b) => a.span.start - b.span.start);
  const repairs = inOrder.filter(({ kind }) => REPAIRS.has(kind));
  const others = inOrder.filter(({ kind }) => !REPAIRS.has(kind));
  return [
    ...(repairs.length === 0 ? [] : ['Repairs', ...repairs.map(line)]),
    ...(repairs.length === 0 || others.length === 0 ? [] : ['']),
    ...(others.length === 0 ? [] : ['Facts', ...others.map(line)]),
  ];
}

/** Text that the page does not show: how often by each right, with the first places. */
export function lossLines(losses: readonly Loss[], at: At): readonly string[] {
  if (losses.length === 0) return [];
  const kinds = Map.groupBy(losses, ({ kind }) => kind);
  return [
    'Left out',
    ...[...kinds]
      .toSorted(([a], [b]) => byCodeUnit(a, b))
      .flatMap(([kind, list]) => [
        `  ${kind.padEnd(16)} ${list.length}`,
        ...list.slice(0, EXAMPLES).map(({ span, text }) => `    ${at(span.start)} ${squeeze(text).slice(0, 70)}`),
      ]),
  ];
}
