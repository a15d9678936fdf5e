import type { Edit, Fact, Metadata, Notes, Source, Span, Translation } from '../core/types.ts';
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
  /** Text of the body that stands before the header, where there is any. */
  readonly lead?: Span;
  readonly facts: readonly Fact[];
}

/** A way of writing pages: how to know it, where its header ends, what its fields mean. */
export interface Dialect {
  readonly summary: string;
  readonly detect: (source: Source) => boolean;
  readonly header: (source: Source) => Header;
  /** Field name, lower case → what it is in the one metadata schema. */
  readonly mapping: Readonly<Record<string, Target>>;
  /** Further fields that other programs read: kept as written, and no oddity. */
  readonly others?: readonly string[];
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

type Kept<T> = { [K in keyof Metadata]-?: NonNullable<Metadata[K]> extends T ? K : never }[keyof Metadata];

export type ListField = Exclude<Kept<readonly string[]>, 'clouds'>;
export type TextField =
  | 'title'
  | 'titleSuffix'
  | 'description'
  | 'articleId'
  | 'owner'
  | 'customerIntent'
  | Extract<keyof Translation, 'sourceHash' | 'sourceCommit' | 'contentLocale' | 'locFileId'>;
export type DateField = 'updated' | 'handoff';
/** Fields whose values come from a vocabulary. */
export type WordField = 'topic' | 'selfHelpType' | 'translationType' | 'robots' | 'clouds' | 'disabledClouds';
export type NumberField = 'displayOrder' | 'schemaVersion';

/** Where a field goes in `Metadata`, and how its value is read. */
export type Target =
  | { readonly to: TextField; readonly as: 'text' }
  | { readonly to: ListField; readonly as: 'list' }
  | { readonly to: DateField; readonly as: 'date' }
  | { readonly to: WordField; readonly as: 'word' }
  | { readonly to: NumberField; readonly as: 'number' }
  | { readonly to: 'resourceRequired'; readonly as: 'flag' };

export const text = (to: TextField): Target => ({ to, as: 'text' });
export const list = (to: ListField): Target => ({ to, as: 'list' });
export const date = (to: DateField): Target => ({ to, as: 'date' });
export const word = (to: WordField): Target => ({ to, as: 'word' });
export const number = (to: NumberField): Target => ({ to, as: 'number' });
export const flag = (to: 'resourceRequired'): Target => ({ to, as: 'flag' });
