import type { List, ListItem, Nodes, Parent } from 'mdast';
import { escapeHtml } from '../core/text.ts';
import { anchor, code, footnoteMark, image, rawUrls } from './inline-html.ts';
import { LINES } from './node-text.ts';
import { sanitize } from './sanitize.ts';
import { closeBefore, closeScope, createScope } from './scope.ts';
import type { RenderState } from './state.ts';
import { table } from './table.ts';

/** Renders a container's children; raw HTML opened inside is closed before it ends. */
export function renderChildren(parent: Parent, state: RenderState): string {
  return renderNodes(parent.children, state, !LINES.has(parent.type));
}

export function renderNodes(nodes: readonly Nodes[], state: RenderState, blocks = true): string {
  const outer = state.scope;
  state.scope = createScope();
  let html = '';
  for (const node of nodes) {
    // Blocks end what raw HTML has left open as they do in browsers.
    if (node.type !== 'html') html += closeBefore(node, blocks, state.scope);
    const made = renderNode(node, state);
    // A placeholder alone on its line (`<name>`) is text, and text stands in a paragraph.
    html += blocks && node.type === 'html' && made.startsWith('&lt;') ? `<p>${made.trim()}</p>\n` : made;
  }
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
      return `<p${state.hooks.attributes(node)}>${renderChildren(node, state)}</p>\n`;
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
      return table(node, (cell) => renderChildren(cell, state));
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

function list(node: List, state: RenderState): string {
  const tag = node.ordered ? 'ol' : 'ul';
  const start = node.ordered && node.start != null && node.start !== 1 ? ` start="${node.start}"` : '';
  const loose = Boolean(node.spread) || node.children.some((item) => item.spread);
  const items = node.children.map((item) => listItem(item, loose, state)).join('');
  const letters = node.data?.letters === undefined ? '' : ` type="${node.data.letters}"`;
  return `<${tag}${letters}${start}>\n${items}</${tag}>\n`;
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
  // Of a loose item the paragraphs say it.
  const attributes = loose ? '' : state.hooks.attributes(item);
  return `<li${attributes}>${html.trimEnd()}</li>\n`;
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

/** The notes at the end of a page, in order of their definitions. */
export function renderFootnotes(state: RenderState): string {
  if (state.footnotes.size === 0) return '';
  const items = [...state.footnotes].map(
    ([identifier, note]) =>
      `<li id="fn-${escapeHtml(identifier)}">${renderChildren(note, state)}<a href="#fnref-${escapeHtml(identifier)}">↩</a></li>\n`,
  );
  return `<ol class="footnotes">\n${items.join('')}</ol>\n`;
}
