import { escapeHtml } from '../../core/text.ts';
import { isSafeUrl } from '../../core/url.ts';
import { linkIn } from '../lookup.ts';
import type { NodeRenderer } from './context.ts';

/** A link, never a frame: nothing is fetched from a third party before the reader asks for it. */
export const video: NodeRenderer<'video'> = ({ url, title }, _state, { plan, t, above }) => {
  const attributes = isSafeUrl(url) ? (linkIn(plan, above.at(-1) ?? '', url)?.[0] ?? null) : null;
  if (attributes === null) return '';
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  return `<p class="video"><a${attributes}>${escapeHtml(title ?? t('video.watch', { host }))}</a></p>\n`;
};
