import type { Fact, FactKind, Metadata, Translation } from '../../core/types.ts';
import type { Field } from '../dialect.ts';

/** Metadata in the making. */
export interface Draft {
  readonly meta: { -readonly [K in keyof Metadata]: Metadata[K] };
  readonly raw: Record<string, string>;
  readonly translation: { -readonly [K in keyof Translation]: Translation[K] };
  readonly facts: Fact[];
}

/** As much of a value as a message shows. */
const SHOWN = 80;

export function noteField({ facts }: Draft, kind: FactKind, { span, value }: Field, expected?: string | null): void {
  const fact = { kind, span, saw: value.trim().slice(0, SHOWN) };
  facts.push(expected == null ? fact : { ...fact, expected: expected.slice(0, SHOWN) });
}

/** Keeps a field as it was written. */
export function keepRaw({ raw }: Draft, field: Field): void {
  raw[field.name.toLowerCase()] ??= field.value;
}
