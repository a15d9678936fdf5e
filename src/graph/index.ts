export type { PageAnchors, PageHeading } from './anchors.ts';
export type { CodeFile } from './code-files.ts';
export { fileKey, idKey, type CatalogInput, type Collision } from './catalog.ts';
export { headingWith } from './heading-with.ts';
export { buildGraph, type Graph } from './graph.ts';
export { MAX_INCLUDE_DEPTH, MAX_INCLUDES } from './outline.ts';
export { outputOf, routeOf, slugOf, type Page } from './page.ts';
export type { Near, RedirectEntry, Target, Why } from './target.ts';
