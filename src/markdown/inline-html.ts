import type { Code, Link } from 'mdast';
import { escapeHtml } from '../core/text.ts';
import { isSafeUrl } from '../core/url.ts';
import type { RenderState } from './state.ts';

export function code({ lang, value }: Code): string {
  const language = lang ? ` class="language-${escapeHtml(lang)}"` : '';
  return `<pre tabindex="0"><code${language}>${escapeHtml(value)}${value === '' ? '' : '\n'}</code></pre>\n`;
}

export function anchor(node: Pick<Link, 'url' | 'title'>, state: RenderState, content: string): string {
  const attributes = isSafeUrl(node.url) ? state.hooks.link(node.url) : null;
  if (attributes === null) return content;
  const title = node.title ? ` title="${escapeHtml(node.title)}"` : '';
  return `<a${attributes}${title}>${content}</a>`;
}

export function image(url: string, alt: string, title: string | null, state: RenderState): string {
  const attributes = isSafeUrl(url) ? state.hooks.image(url) : null;
  // A picture that is not there still has something to say.
  if (attributes === null) return alt === '' ? '' : `<span class="missing-image">${escapeHtml(alt)}</span>`;
  return `<img${attributes} alt="${escapeHtml(alt)}"${title ? ` title="${escapeHtml(title)}"` : ''} loading="lazy" decoding="async">`;
}

/** Raw tags take the whole rewritten attributes: an image's size comes with its source. */
export function rawUrls({ hooks }: RenderState): (attribute: 'href' | 'src', url: string) => string | null {
  return (attribute, url) => (attribute === 'href' ? hooks.link(url) : hooks.image(url));
}

/** The mark of a note: every reference has its own id, the first the plain one. */
export function footnoteMark(identifier: string, { notes }: RenderState): string {
  const note = notes.get(identifier);
  if (note === undefined) return '';
  const id = escapeHtml(identifier);
  const again = ++note.marks > 1 ? `-${note.marks}` : '';
  return `<sup><a href="#fn-${id}" id="fnref-${id}${again}">${note.number}</a></sup>`;
}
