import type { FactKind, LossKind, Notes, Span } from './types.ts';

/** Records what a stage has noticed. */
export function note(
  { facts }: Pick<Notes, 'facts'>,
  kind: FactKind,
  span: Span,
  saw: string,
  expected?: string,
): void {
  facts.push(expected === undefined ? { kind, span, saw } : { kind, span, saw, expected });
}

/** Says that a text is left out, and by what right. */
export function lose({ losses }: Pick<Notes, 'losses'>, kind: LossKind, span: Span, text: string): void {
  losses.push({ kind, span, text });
}
