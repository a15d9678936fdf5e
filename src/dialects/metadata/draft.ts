import type { Fact, FactKind, FileRef, Metadata, Translation } from '../../core/types.ts';
import type { Dialect, Field } from '../dialect.ts';

/** What metadata is made from. */
export interface MetadataInput {
  readonly fields: readonly Field[];
  readonly dialect: Pick<Dialect, 'mapping' | 'others'>;
  readonly file: FileRef;
  readonly h1: string | null;
  /** Whether a page must have a title: text that is shown as it stands need not. */
  readonly titled: boolean;
}

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
