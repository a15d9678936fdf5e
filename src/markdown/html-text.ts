import { ALLOWED, SILENT } from './elements.ts';
import { decodeEntities, scanHtml } from './tags.ts';

/** What readers see of raw HTML as text: its words, and placeholders as they stand. */
export function htmlText(html: string): string {
  let text = '';
  let silent: string | null = null;
  for (const token of scanHtml(html)) {
    if (silent !== null) {
      if (token.type === 'close' && token.name === silent) silent = null;
    } else if (token.type === 'text') text += decodeEntities(token.raw);
    else if (token.type !== 'comment' && SILENT.has(token.name)) {
      if (token.type === 'open' && !token.closed) silent = token.name;
    } else if (token.type !== 'comment') text += ALLOWED.has(token.name) ? ' ' : token.raw;
  }
  return text.trim() === '' ? '' : text;
}
