import type { Definition, Root } from 'mdast';
import { note } from '../../core/notes.ts';
import type { Heading, LinkKind, Notes } from '../../core/types.ts';
import { createScope, isParent, type Nodes, type Picture } from '../../markdown/index.ts';
import { headingText, namesAbove, orderNames, slugOf, takeHeadingNames } from './anchors.ts';
import { addHtml, loseComments, loseText } from './collect-html.ts';
import { pushLink, type Collected } from './collected.ts';
import { settleDefinitions } from './definitions.ts';
import { isEmptyLink, mendEscapes, noteEscapes } from './odd-links.ts';
import { noteRepeated } from './repeated.ts';
import { spanOf } from '../context.ts';
import { noteLost } from '../lost-links.ts';
import { noteUndefined } from '../undefined-references.ts';

/** What the walk itself needs to know. */
interface Walk extends Collected {
  /** Labels that references name. */
  readonly used: Set<string>;
}

/** One walk: links, headings with their names, other anchors, definitions. */
export function collect(tree: Root, text: string, notes: Notes): Collected {
  const out: Walk = {
    text,
    used: new Set(),
    links: [],
    outline: [],
    anchors: [],
    ...notes,
    definitions: new Map(),
    footnotes: new Map(),
    h1: null,
  };
  walk(tree, out, []);
  for (const [id, footnote] of out.footnotes) {
    for (const part of ['fn', 'fnref']) out.anchors.push({ id: `${part}-${id}`, span: spanOf(footnote) });
  }
  noteRepeated(out);
  settleDefinitions(out, out.used);
  return out;
}

function walk(node: Nodes, out: Walk, above: readonly string[]): void {
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
      loseText(child, out);
      children.splice(i--, 1);
      continue;
    }
    const found = child.type === 'html' || child.type === 'paragraph' ? namesAbove(node, i) : null;
    if (found !== null) {
      // The names belong to the heading below; their own paragraph would be an empty one.
      names = found;
      for (const html of isParent(child) ? child.children : [child]) if (html.type === 'html') loseComments(html, out);
      children.splice(i--, 1);
      continue;
    }
    if (child.type === 'html') addHtml(child, scope, out);
    else if (child.type === 'text') noteText(child, out);
    else walk(child, out, names);
    names = [];
  }
}

/** What stands in a text and was meant as a link. */
function noteText(node: Extract<Nodes, { type: 'text' }>, out: Walk): void {
  noteUndefined(node, out);
  noteLost(node, out);
}

function visit(node: Nodes, out: Walk, above: readonly string[]): void {
  switch (node.type) {
    case 'text':
      return noteText(node, out);
    case 'link':
      mendEscapes(node, out);
      if (node.url !== '' && isEmptyLink(node)) note(out, 'link-text-empty', spanOf(node), node.url);
      return addLink(node, 'link', node.url, out);
    case 'image':
      mendEscapes(node, out);
      return addLink(node, 'image', node.url, out);
    case 'linkReference':
    case 'imageReference':
      out.used.add(node.identifier);
      return;
    case 'definition':
      return addDefinition(node, out);
    case 'footnoteDefinition':
      if (!out.footnotes.has(node.identifier)) out.footnotes.set(node.identifier, node);
      return;
    case 'include':
      noteEscapes(node, out);
      out.outline.push({ type: 'include', link: out.links.length });
      return addLink(node, 'include', node.url, out);
    case 'video':
      return addLink(node, 'link', node.url, out);
    case 'snippet':
      return addLink(node, 'snippet', node.url, out);
    case 'picture':
      return addPicture(node, out);
    case 'heading':
      return addHeading(node, out, above);
    default:
  }
}

function addLink(node: Nodes, kind: LinkKind, url: string, out: Collected): void {
  pushLink({ kind, url, span: spanOf(node) }, out);
}

function addPicture(node: Picture, out: Collected): void {
  addLink(node, 'image', node.url, out);
  if (node.lightbox !== null && node.lightbox !== node.url) addLink(node, 'image', node.lightbox, out);
  if (node.link !== null) addLink(node, 'link', node.link, out);
}

function addDefinition(node: Definition, out: Collected): void {
  if (out.definitions.has(node.identifier)) return;
  out.definitions.set(node.identifier, node);
  addLink(node, 'definition', node.url, out);
}

function addHeading(node: Extract<Nodes, { type: 'heading' }>, out: Collected, above: readonly string[]): void {
  for (const child of node.children)
    if (child.type === 'html' && child.value.startsWith('<!--')) loseComments(child, out);
  const names = orderNames([...takeHeadingNames(node), ...above]);
  const text = headingText(node);
  const heading: Heading = { depth: node.depth, text, names, slug: slugOf(node, text), span: spanOf(node) };
  if (out.outline.length === 0 && node.depth === 1) {
    out.h1 = text;
    (node.data ??= {}).pageTitle = true;
  }
  out.outline.push({ type: 'heading', heading });
}
