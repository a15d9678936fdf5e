import { escapeHtml } from '../../core/text.ts';
import { isSafeUrl } from '../../core/url.ts';
import { renderNodes, type Picture, type RenderState } from '../../markdown/index.ts';
import type { NodeContext, NodeRenderer } from './context.ts';

/** A picture: a figure by itself, an image in a line; its larger self is a link around it. */
export const picture: NodeRenderer<'picture'> = (node, state, context) => {
  const described = node.children.length > 0 ? `picture-${++context.count.pictures}` : null;
  const html = linked(node, image(node, state, described), state);
  if (node.inline) return html;
  if (node.icon) return `<p>${html}</p>\n`;
  const border = node.border ? ' picture-border' : '';
  return `<figure class="picture${border}">${html}${description(node, state, context, described)}</figure>\n`;
};

function image({ url, alt }: Picture, state: RenderState, described: string | null): string {
  const attributes = isSafeUrl(url) ? state.hooks.image(url) : null;
  // A picture that is not there still has something to say.
  if (attributes === null) return alt === '' ? '' : `<span class="missing-image">${escapeHtml(alt)}</span>`;
  const by = described === null ? '' : ` aria-describedby="${described}"`;
  return `<img${attributes} alt="${escapeHtml(alt)}"${by} loading="lazy" decoding="async">`;
}

function linked({ link, lightbox }: Picture, html: string, state: RenderState): string {
  const url = link ?? lightbox;
  const attributes = url !== null && isSafeUrl(url) ? state.hooks.link(url) : null;
  if (attributes === null || html === '') return html;
  return link === null ? `<a class="lightbox"${attributes}>${html}</a>` : `<a${attributes}>${html}</a>`;
}

function description({ children }: Picture, state: RenderState, { t }: NodeContext, id: string | null): string {
  if (id === null) return '';
  const title = escapeHtml(t('picture.description'));
  return `\n<figcaption><details>\n<summary>${title}</summary>\n<div id="${id}">\n${renderNodes(children, state)}</div>\n</details></figcaption>`;
}
