import type { Fact, Metadata, Source, Span } from '../core/types.ts';
import type { StepName } from '../normalize/index.ts';

/** One field of a header, as written: names keep their case, values their text. */
export interface Field {
  readonly name: string;
  readonly value: string;
  readonly span: Span;
}

/** What a dialect's header reader found. */
export interface Header {
  readonly fields: readonly Field[];
  /** Offset at which the body starts. */
  readonly body: number;
  readonly facts: readonly Fact[];
}

/** A way of writing pages: how to know it, where its header ends, what its fields mean. */
export interface Dialect {
  readonly summary: string;
  readonly detect: (source: Source) => boolean;
  readonly header: (source: Source) => Header;
  /** Field name, lower case → what it is in the one metadata schema. */
  readonly mapping: Readonly<Record<string, Target>>;
  /** Steps of `normalize/` that apply to the body; null when the body is not Markdown. */
  readonly steps: readonly StepName[] | null;
}

/** Where a field goes in `Metadata`, and how its value is read. */
export type Target =
  | {
      readonly to:
        | 'title'
        | 'description'
        | 'articleId'
        | 'owner'
        | 'customerIntent'
        | 'sourceHash'
        | 'sourceCommit'
        | 'contentLocale';
      readonly as: 'text';
    }
  | { readonly to: ListField; readonly as: 'list' }
  | { readonly to: 'updated' | 'handoff'; readonly as: 'date' }
  | { readonly to: 'topic' | 'selfHelpType' | 'translationType' | 'robots'; readonly as: 'word' };

export type ListField = {
  [K in keyof Metadata]-?: NonNullable<Metadata[K]> extends readonly string[] ? K : never;
}[keyof Metadata];

export const text = <T extends Extract<Target, { as: 'text' }>['to']>(to: T): Target => ({ to, as: 'text' });
export const list = (to: ListField): Target => ({ to, as: 'list' });
export const date = (to: 'updated' | 'handoff'): Target => ({ to, as: 'date' });
export const word = (to: Extract<Target, { as: 'word' }>['to']): Target => ({ to, as: 'word' });
