import type { Definition, FootnoteDefinition, Root } from 'mdast';
import { headingSlug } from '../core/slug.ts';
import { squeeze } from '../core/text.ts';
import type { DeclaredAnchor, Heading, Link, LinkKind, Notes, OutlineItem, Span } from '../core/types.ts';
import { isSafeUrl } from '../core/url.ts';
import { createScope, isParent, isSilent, scanHtml, type Nodes } from '../markdown/index.ts';
import { headingText, namesAbove, orderNames, takeHeadingNames } from './anchors.ts';
import { spanOf } from './context.ts';

/** What one walk over a normalized tree gathers. */
export interface Collected extends Notes {
  readonly links: Link[];
  readonly outline: OutlineItem[];
  readonly anchors: DeclaredAnchor[];
  readonly definitions: Map<string, Definition>;
  readonly footnotes: Map<string, FootnoteDefinition>;
  /** Text of the first heading if it is an H1. */
  h1: string | null;
}

/**
 * One walk: links, headings with their names, other anchors, definitions.
 */
export function collect(tree: Root, notes: Notes): Collected {
  const out: Collected = {
    links: [],
    outline: [],
    anchors: [],
    ...notes,
    definitions: new Map(),
    footnotes: new Map(),
    h1: null,
  };
  walk(tree, out, []);
  return out;
}

function walk(node: Nodes, out: Collected, above: readonly string[]): void {
  visit(node, out, above);
  if (node.type === 'tab') for (const child of node.label) walk(child, out, []);
  if (!isParent(node)) return;
  const { children } = node;
  const scope = createScope();
  let names: readonly string[] = [];
  for (let i = 0; i < children.length; i++) {
    const child = children[i];
    if (child === undefined) continue;
    if (scope.silent !== null && child.type !== 'html') {
      // What stands in a form or a script goes with it: it is no part of the page.
      children.splice(i--, 1);
      continue;
    }
    const found = child.type === 'html' || child.type === 'paragraph' ? namesAbove(node, i) : null;
    if (found !== null) {
      // The names belong to the heading below; their own paragraph would be an empty one.
      names = found;
      children.splice(i--, 1);
      continue;
    }
    if (child.type === 'html') addHtml(child, scope, out);
    else walk(child, out, names);
    names = [];
  }
}

function visit(node: Nodes, out: Collected, above: readonly string[]): void {
  switch (node.type) {
    case 'link':
      return addLink(node, 'link', node.url, out);
    case 'image':
      return addLink(node, 'image', node.url, out);
    case 'definition':
      return addDefinition(node, out);
    case 'footnoteDefinition':
      if (!out.footnotes.has(node.identifier)) out.footnotes.set(node.identifier, node);
      return;
    case 'include':
      out.outline.push({ type: 'include', link: out.links.length });
      return addLink(node, 'include', node.url, out);
    case 'video':
      return addLink(node, 'link', node.url, out);
    case 'heading':
      return addHeading(node, out, above);
    default:
  }
}

function addLink(node: Nodes, kind: LinkKind, url: string, out: Collected): void {
  pushLink({ kind, url, span: spanOf(node) }, out);
}

/** A URL that could run script is noted and never becomes a link. */
function pushLink(link: Link, out: Collected): void {
  if (link.kind === 'include' || isSafeUrl(link.url)) out.links.push(link);
  else out.facts.push({ kind: 'html-removed', span: link.span, saw: squeeze(link.url.slice(0, 60)) });
}

function addDefinition(node: Definition, out: Collected): void {
  if (out.definitions.has(node.identifier)) return;
  out.definitions.set(node.identifier, node);
  addLink(node, 'definition', node.url, out);
}

function addHeading(node: Extract<Nodes, { type: 'heading' }>, out: Collected, above: readonly string[]): void {
  const names = orderNames([...takeHeadingNames(node), ...above]);
  const text = headingText(node);
  const heading: Heading = { depth: node.depth, text, names, slug: headingSlug(text), span: spanOf(node) };
  if (out.outline.length === 0 && node.depth === 1) {
    out.h1 = text;
    (node.data ??= {}).pageTitle = true;
  }
  out.outline.push({ type: 'heading', heading });
}

function addHtml(node: Extract<Nodes, { type: 'html' }>, scope: RawScope, out: Collected): void {
  const { start, end } = spanOf(node);
  // Positions inside the literal are exact only while it is verbatim: not in quotes or lists.
  const verbatim = end - start === node.value.length;
  for (const token of scanHtml(node.value)) {
    if (scope.silent !== null) {
      if (token.type === 'close' && token.name === scope.silent) scope.silent = null;
      continue;
    }
    if (token.type !== 'open') continue;
    const from = verbatim ? start + token.at : start;
    const span = { start: from, end: verbatim ? from + token.raw.length : end };
    if (isSilent(token.name)) {
      out.facts.push({ kind: 'html-removed', span, saw: token.name });
      if (!token.closed) scope.silent = token.name;
    } else addAttributes(token, span, out);
  }
}

type RawScope = ReturnType<typeof createScope>;
type Tag = Extract<ReturnType<typeof scanHtml>[number], { type: 'open' }>;

function addAttributes({ name: tag, attributes }: Tag, span: Span, out: Collected): void {
  for (const { name, value } of attributes) {
    if (name === 'id' || (name === 'name' && tag === 'a')) addAnchor(value, span, out);
    else if (name === 'src') pushLink({ kind: 'image', url: value, span }, out);
    else if (name === 'href') pushLink({ kind: 'html', url: value, span }, out);
    else if (/^on[a-z]{2,}$/.test(name)) out.facts.push({ kind: 'html-removed', span, saw: name });
  }
}

function addAnchor(value: string, span: Heading['span'], out: Collected): void {
  const id = value.trim().replace(/\s+/g, '-');
  if (id !== '' && out.anchors.at(-1)?.id !== id) out.anchors.push({ id, span });
}
