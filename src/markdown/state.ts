import type { Definition, FootnoteDefinition, Nodes } from 'mdast';
import { createScope, type RawScope } from './scope.ts';

/** What the page knows and the tree does not: where links lead, what headings are called. */
export interface RenderHooks {
  /** Attributes of an `<a>`, with a leading blank, or null to keep the text only. */
  readonly link: (url: string) => string | null;
  /** Attributes of an `<img>` (`src`, `width`, `height`), or null when there is no such image. */
  readonly image: (url: string) => string | null;
  /** Attributes of a paragraph or list item, each with a leading blank. */
  readonly attributes: (node: Nodes) => string;
  /** HTML of nodes beyond plain Markdown; null leaves the node to the standard renderer. */
  readonly custom: (node: Nodes, state: RenderState) => string | null;
}

/** What rendering one file carries along. */
export interface RenderState {
  readonly hooks: RenderHooks;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
  /** Number of each note, and how often it has been referred to so far. */
  readonly notes: ReadonlyMap<string, { readonly number: number; marks: number }>;
  scope: RawScope;
}

export function createState(
  hooks: RenderHooks,
  definitions: RenderState['definitions'],
  footnotes: RenderState['footnotes'],
): RenderState {
  const notes = new Map(Array.from(footnotes.keys(), (key, i) => [key, { number: i + 1, marks: 0 }] as const));
  return { hooks, definitions, footnotes, notes, scope: createScope() };
}
