import type { Edit, Fact, Metadata, Notes, Source, Span } from '../core/types.ts';
import type { Root } from '../markdown/index.ts';
import type { StepName } from '../normalize/index.ts';
import type { RepairName } from '../repair/index.ts';

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
  readonly body: Body;
}

/** How the text below a header is read. */
export type Body = MarkdownBody | TreeBody | { readonly kind: 'text' };

/** Markdown, or text that some edits make Markdown. */
export interface MarkdownBody {
  readonly kind: 'markdown';
  /** Repairs of `repair/` for the text, and steps of `normalize/` for the tree, that apply. */
  readonly repairs: readonly RepairName[];
  readonly steps: readonly StepName[];
  /** What turns the text into Markdown in the first place; ordered, none before the body. */
  readonly rewrite?: (source: Source, header: Header, notes: Notes) => readonly Edit[];
}

/** Data rather than text: the dialect makes the tree itself. */
export interface TreeBody {
  readonly kind: 'tree';
  readonly steps: readonly StepName[];
  readonly read: (source: Source, header: Header, notes: Notes) => Root;
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
