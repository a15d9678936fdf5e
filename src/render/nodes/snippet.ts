import { escapeHtml } from '../../core/text.ts';
import { excerptOf, linesIn } from '../excerpt.ts';
import { snippetIn } from '../lookup.ts';
import { codeBlock, languageOfFile } from './code.ts';
import type { NodeRenderer } from './context.ts';

/** A part of a file of code; where the file is not here, what it is and what it is called. */
export const snippet: NodeRenderer<'snippet'> = (node, _, context) => {
  const { plan, t, above, readCode } = context;
  const path = snippetIn(plan, above.at(-1) ?? '', node.url);
  const text = path === undefined ? null : readCode(path);
  const value = text === null ? null : excerptOf(text, node.part);
  if (value === null) {
    const name = node.url.slice(node.url.lastIndexOf('/') + 1);
    const title = node.title === '' ? '' : `<span>${escapeHtml(node.title)}</span> `;
    return `<p class="missing-snippet"><span class="snippet-label">${escapeHtml(t('snippet.missing'))}</span> ${title}<code>${escapeHtml(name)}</code></p>\n`;
  }
  const language = languageOfFile(node.language, node.url);
  const marked = node.highlight === null ? {} : { marked: linesIn(node.highlight, value) };
  return codeBlock({ value, language, title: node.title, ...marked }, context);
};
