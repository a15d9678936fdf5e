import type { Doc } from '../../core/types.ts';
import type { ReadPage } from '../../dialects/index.ts';
import { routeOf, type Graph } from '../../graph/index.ts';
import { pageLoader } from '../../render/index.ts';
import { readBytes, toText } from '../../read/index.ts';
import { placeFinder, sourceReader } from '../../report/index.ts';
import type { At } from './at.ts';
import { headerLines } from './header.ts';
import { headingLines } from './headings.ts';
import { linkLines } from './links.ts';
import { factLines, lossLines } from './notes.ts';

/** All that is known of a file, as text for people. */
export function describe(graph: Graph, doc: Doc): string {
  const bytes = readBytes(graph.settings.base, doc.file.path);
  const place = placeFinder(sourceReader(() => (bytes === null ? null : toText(bytes))));
  const at: At = (offset) => {
    const { line, column } = place(doc.file.path, offset);
    return `${line}:${column}`.padEnd(8);
  };
  const isPage = doc.kind === 'page' || doc.kind === 'fragment';
  // The graph keeps no trees and no headers: the page is read again.
  const read: ReadPage | null = isPage ? pageLoader(graph.settings.base)(doc.file) : null;
  const parts: (readonly string[])[] = [
    aboutLines(graph, doc),
    read === null ? [] : headerLines(read),
    headingLines(graph, doc, at),
    linkLines(graph, doc, at),
    factLines(doc.facts, at),
    read === null ? [] : lossLines(read.collected.losses, at),
  ];
  return `${parts.flatMap((lines, i) => (i > 0 && lines.length > 0 ? ['', ...lines] : lines)).join('\n')}\n`;
}

function aboutLines(graph: Graph, doc: Doc): readonly string[] {
  const { path, docset, locale } = doc.file;
  const page = graph.catalog.pages.find((candidate) => candidate.doc === doc);
  return [
    path,
    `  docset ${docset}, locale ${locale}, ${doc.kind}, dialect ${doc.dialect}`,
    ...(page === undefined ? [] : [`  id ${page.id}`, `  route ${routeOf(graph.settings, page.locale, page.slug)}`]),
  ];
}
