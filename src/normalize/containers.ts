import type { Nodes } from '../markdown/index.ts';

/** Containers whose children are blocks, or inline content that may hold an include. */
export const CONTAINERS: ReadonlySet<Nodes['type']> = new Set([
  ...(['root', 'blockquote', 'list', 'listItem', 'alert', 'tabs', 'tab', 'section', 'zone', 'picture'] as const),
  ...(['footnoteDefinition', 'table', 'tableRow'] as const),
]);
