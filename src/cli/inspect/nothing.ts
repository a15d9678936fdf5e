import { nearest } from '../../core/nearest.ts';
import { baseName } from '../../core/url.ts';
import type { Graph } from '../../graph/index.ts';
import { visible } from '../../report/index.ts';
import { UsageError } from '../command.ts';

/** Nothing is called that: what was probably meant. */
export function nothingCalled(graph: Graph, word: string): UsageError {
  const near = word.startsWith('#') ? nearestSection(graph, word) : nearest(word, namesLike(graph, word));
  const help = near === null ? '' : `; did you mean \`${visible(near)}\``;
  return new UsageError(`no file, page, address or section is called \`${visible(word)}\`${help}`);
}

function nearestSection(graph: Graph, word: string): string | null {
  const names = new Set<string>();
  for (const page of graph.catalog.pages) for (const name of graph.anchorsOf(page).ids.keys()) names.add(`#${name}`);
  return nearest(word, names);
}

/** Paths where a path was given, else names of files. */
function namesLike({ docs, catalog }: Graph, word: string): ReadonlySet<string> {
  if (!word.includes('/')) return new Set(docs.map(({ doc: { file } }) => nameOf(file.rel, word)));
  return new Set([
    ...docs.map(({ doc: { file } }) => file.path),
    ...catalog.pages.flatMap(({ id, slug }) => [id, slug]),
  ]);
}

function nameOf(rel: string, word: string): string {
  return word.includes('.') ? rel.slice(rel.lastIndexOf('/') + 1) : baseName(rel);
}
