import type { Code, Definition, FootnoteDefinition, Link, List, ListItem, Nodes, Parent, Table, TableRow } from 'mdast';
import { escapeHtml } from '../core/text.ts';
import { isSafeUrl } from '../core/url.ts';
import './nodes.ts';
import { closeScope, createScope, sanitize, type RawScope } from './sanitize.ts';

/** What the page knows and the tree does not: where links lead, what headings are called. */
export interface RenderHooks {
  /** Attributes of an `<a>`, with a leading blank, or null to keep the text only. */
  readonly link: (url: string) => string | null;
  /** Attributes of an `<img>` (`src`, `width`, `height`), or null when there is no such image. */
  readonly image: (url: string) => string | null;
  /** HTML of nodes beyond plain Markdown; null leaves the node to the standard renderer. */
  readonly custom: (node: Nodes, state: RenderState) => string | null;
}

export interface RenderState {
  readonly hooks: RenderHooks;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly footnotes: Map<string, FootnoteDefinition>;
  scope: RawScope;
}

/** Renders a container's children; raw HTML opened inside is closed before it ends. */
export function renderChildren(parent: Parent, state: RenderState): string {
  return renderNodes(parent.children, state);
}

export function renderNodes(nodes: readonly Nodes[], state: RenderState): string {
  const outer = state.scope;
  state.scope = createScope();
  let html = '';
  for (const node of nodes) html += renderNode(node, state);
  html += closeScope(state.scope);
  state.scope = outer;
  return html;
}

export function renderNode(node: Nodes, state: RenderState): string {
  // Inside a silent element (`<script>`) nothing but its end tag counts.
  if (state.scope.silent !== null && node.type !== 'html') return '';
  const custom = state.hooks.custom(node, state);
  if (custom !== null) return custom;
  switch (node.type) {
    case 'text':
      return escapeHtml(node.value);
    case 'paragraph':
      return `<p>${renderChildren(node, state)}</p>\n`;
    case 'heading':
      return `<h${node.depth}>${renderChildren(node, state)}</h${node.depth}>\n`;
    case 'emphasis':
      return `<em>${renderChildren(node, state)}</em>`;
    case 'strong':
      return `<strong>${renderChildren(node, state)}</strong>`;
    case 'delete':
      return `<del>${renderChildren(node, state)}</del>`;
    case 'inlineCode':
      return `<code>${escapeHtml(node.value)}</code>`;
    case 'code':
      return code(node);
    case 'break':
      return '<br>\n';
    case 'thematicBreak':
      return '<hr>\n';
    case 'blockquote':
      return `<blockquote>\n${renderChildren(node, state)}</blockquote>\n`;
    case 'list':
      return list(node, state);
    case 'table':
      return table(node, state);
    case 'link':
      return anchor(node, state, renderChildren(node, state));
    case 'image':
      return image(node.url, node.alt ?? '', node.title ?? null, state);
    case 'linkReference':
    case 'imageReference':
      return reference(node, state);
    case 'html':
      return sanitize(node.value, state.scope, rawUrls(state));
    case 'footnoteReference':
      return footnoteMark(node.identifier, state);
    default:
      return '';
  }
}

function code({ lang, value }: Code): string {
  const language = lang ? ` class="language-${escapeHtml(lang)}"` : '';
  return `<pre tabindex="0"><code${language}>${escapeHtml(value)}${value === '' ? '' : '\n'}</code></pre>\n`;
}

function list(node: List, state: RenderState): string {
  const tag = node.ordered ? 'ol' : 'ul';
  const start = node.ordered && node.start != null && node.start !== 1 ? ` start="${node.start}"` : '';
  const loose = Boolean(node.spread) || node.children.some((item) => item.spread);
  const items = node.children.map((item) => listItem(item, loose, state)).join('');
  return `<${tag}${start}>\n${items}</${tag}>\n`;
}

function listItem(item: ListItem, loose: boolean, state: RenderState): string {
  const outer = state.scope;
  state.scope = createScope();
  let html = item.checked == null ? '' : `<input type="checkbox" disabled${item.checked ? ' checked' : ''}> `;
  for (const child of item.children) {
    html += child.type === 'paragraph' && !loose ? `${renderChildren(child, state)}\n` : renderNode(child, state);
  }
  html += closeScope(state.scope);
  state.scope = outer;
  return `<li>${html.trimEnd()}</li>\n`;
}

function table(node: Table, state: RenderState): string {
  const columns = node.children[0]?.children.length ?? 0;
  const rows = node.children.map((row, r) =>
    tableRow(row, r === 0 ? 'th scope="col"' : 'td', { node, columns, state }),
  );
  const body = rows.length > 1 ? `<tbody>\n${rows.slice(1).join('')}</tbody>\n` : '';
  return `<div class="table-scroll" tabindex="0">\n<table>\n<thead>\n${rows[0] ?? ''}</thead>\n${body}</table>\n</div>\n`;
}

interface TableContext {
  readonly node: Table;
  readonly columns: number;
  readonly state: RenderState;
}

function tableRow({ children }: TableRow, tag: string, { node, columns, state }: TableContext): string {
  const cells = children.slice(0, columns).map((cell, c) => {
    const align = node.align?.[c] ? ` class="align-${node.align[c]}"` : '';
    return `<${tag}${align}>${renderChildren(cell, state)}</${tag.slice(0, 2)}>`;
  });
  // One cell for all that are missing: rows of a few letters under a wide head would grow to megabytes.
  const missing = columns - cells.length;
  if (missing > 0) cells.push(missing === 1 ? '<td></td>' : `<td colspan="${missing}"></td>`);
  return `<tr>${cells.join('')}</tr>\n`;
}

function anchor(node: Pick<Link, 'url' | 'title'>, state: RenderState, content: string): string {
  const attributes = isSafeUrl(node.url) ? state.hooks.link(node.url) : null;
  if (attributes === null) return content;
  const title = node.title ? ` title="${escapeHtml(node.title)}"` : '';
  return `<a${attributes}${title}>${content}</a>`;
}

function image(url: string, alt: string, title: string | null, state: RenderState): string {
  const attributes = isSafeUrl(url) ? state.hooks.image(url) : null;
  // A picture that is not there still has something to say.
  if (attributes === null) return alt === '' ? '' : `<span class="missing-image">${escapeHtml(alt)}</span>`;
  return `<img${attributes} alt="${escapeHtml(alt)}"${title ? ` title="${escapeHtml(title)}"` : ''} loading="lazy" decoding="async">`;
}

function reference(node: Extract<Nodes, { type: 'linkReference' | 'imageReference' }>, state: RenderState): string {
  const definition = state.definitions.get(node.identifier);
  if (node.type === 'imageReference') {
    if (definition === undefined) return escapeHtml(node.alt ?? '');
    return image(definition.url, node.alt ?? '', definition.title ?? null, state);
  }
  return definition === undefined
    ? renderChildren(node, state)
    : anchor(definition, state, renderChildren(node, state));
}

/** Raw tags take the whole rewritten attributes: an image's size comes with its source. */
function rawUrls({ hooks }: RenderState): (attribute: 'href' | 'src', url: string) => string | null {
  return (attribute, url) => (attribute === 'href' ? hooks.link(url) : hooks.image(url));
}

function footnoteMark(identifier: string, state: RenderState): string {
  const number = numbersOf(state.footnotes).get(identifier);
  if (number === undefined) return '';
  const id = escapeHtml(identifier);
  return `<sup><a href="#fn-${id}" id="fnref-${id}">${number}</a></sup>`;
}

const footnoteNumbers = new WeakMap<RenderState['footnotes'], ReadonlyMap<string, number>>();

/** Numbers of a page's notes, counted once: a page may have as many marks as notes. */
function numbersOf(footnotes: RenderState['footnotes']): ReadonlyMap<string, number> {
  const known =
    footnoteNumbers.get(footnotes) ?? new Map(Array.from(footnotes.keys(), (key, i) => [key, i + 1] as const));
  footnoteNumbers.set(footnotes, known);
  return known;
}

/** The notes at the end of a page, in order of their definitions. */
export function renderFootnotes(state: RenderState): string {
  if (state.footnotes.size === 0) return '';
  const items = [...state.footnotes].map(
    ([identifier, note]) =>
      `<li id="fn-${escapeHtml(identifier)}">${renderChildren(note, state)}<a href="#fnref-${escapeHtml(identifier)}">↩</a></li>\n`,
  );
  return `<ol class="footnotes">\n${items.join('')}</ol>\n`;
}
