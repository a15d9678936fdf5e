import type { Doc, PageDoc } from '../core/types.ts';
import { routeOf, type Graph, type Target } from '../graph/index.ts';
import { placeFinder } from '../report/index.ts';
import { readBytes, toText } from '../read/index.ts';

/** All that is known of a file, as text for people. */
export function describe(graph: Graph, doc: Doc): string {
  const lines = [
    `${doc.file.path}`,
    `  docset ${doc.file.docset}, locale ${doc.file.locale}, ${doc.kind}, dialect ${doc.dialect}`,
  ];
  if (doc.kind === 'page' || doc.kind === 'fragment') lines.push(...pageLines(graph, doc));
  const bytes = readBytes(graph.settings.base, doc.file.path);
  const place = placeFinder(() => (bytes === null ? null : toText(bytes)));
  const at = (start: number): string => {
    const { line, column } = place(doc.file.path, start);
    return `${line}:${column}`.padEnd(8);
  };
  if (doc.links.length > 0) lines.push('', 'Links');
  for (const link of doc.links)
    lines.push(`  ${at(link.span.start)} ${link.kind.padEnd(11)} ${link.url}  → ${verdict(graph.resolve(doc, link))}`);
  if (doc.facts.length > 0) lines.push('', 'Facts');
  for (const { kind, span, saw, expected } of doc.facts) {
    lines.push(
      `  ${at(span.start)} ${kind.padEnd(26)} ${saw}${expected === undefined ? '' : ` (expected ${expected})`}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function pageLines(graph: Graph, doc: PageDoc): string[] {
  const page = graph.catalog.pages.find((candidate) => candidate.doc === doc);
  const lines =
    page === undefined ? [] : [`  id ${page.id}`, `  route ${routeOf(graph.settings, page.locale, page.slug)}`];
  const { raw, ...meta } = doc.meta;
  lines.push('', 'Metadata');
  for (const [key, value] of Object.entries(meta)) lines.push(`  ${key.padEnd(16)} ${show(value)}`);
  if (Object.keys(raw).length > 0) lines.push('', 'Other fields, as written');
  for (const [key, value] of Object.entries(raw)) lines.push(`  ${key.padEnd(24)} ${value}`);
  const headings = page === undefined ? [] : graph.anchorsOf(page).headings;
  if (headings.length > 0) lines.push('', 'Headings');
  for (const { heading, id, aliases, origin } of headings) {
    const others = aliases.length > 0 ? `, also ${aliases.join(', ')}` : '';
    lines.push(`  ${'#'.repeat(heading.depth).padEnd(6)} ${heading.text}  #${id} (${origin}${others})`);
  }
  return lines;
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : Array.isArray(value) ? value.join(', ') : JSON.stringify(value);
}

function verdict(target: Target): string {
  switch (target.kind) {
    case 'page':
    case 'fallback':
      return `${target.kind} ${target.page.locale} ${target.page.id}${target.anchor === null ? '' : ` #${target.anchor}`}`;
    case 'same-page':
      return target.anchor === null ? 'this page' : `this page #${target.anchor}`;
    case 'redirect':
      return `redirect to ${target.to}: ${verdict(target.target)}`;
    case 'asset':
      return `asset ${target.asset.path}`;
    case 'include':
      return `include ${target.doc.file.path}`;
    case 'snippet':
      return `code ${target.file.path}`;
    case 'external':
      return `external ${target.url}`;
    case 'unknowable':
      return `unknowable (${target.why})`;
    case 'missing-anchor':
      return `missing anchor #${target.fragment} in ${target.page.doc.file.path}${target.near === null ? '' : `, near #${target.near.id} (${target.near.how})`}`;
    case 'missing-page':
    case 'missing-include':
    case 'missing-snippet':
    case 'missing-asset':
      return `${target.kind.replace('-', ' ')} ${target.wanted}`;
  }
}
