import { escapeHtml } from '../../core/text.ts';
import { renderNode } from '../../markdown/index.ts';
import { excerptOf } from '../excerpt.ts';
import { snippetIn } from '../lookup.ts';
import type { NodeRenderer } from './context.ts';

/** A part of a file of code; where the file is not here, what it is and what it is called. */
export const snippet: NodeRenderer<'snippet'> = (node, state, { plan, t, above, readCode }) => {
  const path = snippetIn(plan, above.at(-1) ?? '', node.url);
  const text = path === undefined ? null : readCode(path);
  const value = text === null ? null : excerptOf(text, node.part);
  if (value === null) {
    const name = node.url.slice(node.url.lastIndexOf('/') + 1);
    const title = node.title === '' ? '' : `<span>${escapeHtml(node.title)}</span> `;
    return `<p class="missing-snippet"><span class="snippet-label">${escapeHtml(t('snippet.missing'))}</span> ${title}<code>${escapeHtml(name)}</code></p>\n`;
  }
  const html = renderNode({ type: 'code', lang: node.language === '' ? null : node.language, value }, state);
  const highlight = node.highlight === null ? '' : ` data-highlight="${escapeHtml(node.highlight)}"`;
  const label = node.title === '' ? '' : `<figcaption>${escapeHtml(node.title)}</figcaption>\n`;
  return `<figure class="snippet"${highlight}>\n${label}${html}</figure>\n`;
};
