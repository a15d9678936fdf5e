import type { Fact, FactKind, LossKind, Notes, Span } from './types.ts';

/** Records what a stage has noticed. */
export function note(
  { facts }: Pick<Notes, 'facts'>,
  kind: FactKind,
  span: Span,
  saw: string,
  expected?: string,
  edits?: Fact['edits'],
): void {
  facts.push({
    kind,
    span,
    saw,
    ...(expected === undefined ? {} : { expected }),
    ...(edits === undefined ? {} : { edits }),
  });
}

/** Says that a text is left out, and by what right. */
export function lose({ losses }: Pick<Notes, 'losses'>, kind: LossKind, span: Span, text: string): void {
  losses.push({ kind, span, text });
}
