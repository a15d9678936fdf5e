import { escapeHtml } from '../core/text.ts';
import { readAt, type Target } from '../graph/index.ts';
import { localeOf } from '../locales/index.ts';
import type { LinkAttributes } from '../render/index.ts';
import type { Settings } from '../settings/index.ts';
import type { MediaLibrary } from './media.ts';

/** What turning verdicts into attributes needs. */
export interface AttributeContext {
  readonly settings: Settings;
  readonly media: MediaLibrary;
  /** The reader's locale. */
  readonly locale: string;
}

/** Verdict → attributes of `<a>` and `<img>`. The site follows exactly what the checker judged. */
export function attributesOf(target: Target, context: AttributeContext): LinkAttributes {
  switch (target.kind) {
    case 'page':
    case 'same-page':
    case 'fallback':
      return [toPage(target, context), null];
    case 'missing-anchor': {
      // The same name misspelt is repaired; a mere guess is not: the top of the page is honest.
      const anchor = target.near !== null && target.near.how !== 'distance' ? target.near.id : null;
      return [toPage({ kind: 'page', page: target.page, anchor }, context), null];
    }
    case 'redirect':
      return attributesOf(target.target, context);
    case 'asset':
      return asset(target, context);
    case 'external':
      return external(target.url);
    case 'unknowable':
    case 'missing-page':
      return target.url === null ? [null, null] : external(target.url);
    case 'include':
    case 'snippet':
    case 'missing-include':
    case 'missing-snippet':
    case 'missing-asset':
      return [null, null];
  }
}

function toPage(
  target: Extract<Target, { kind: 'page' | 'same-page' | 'fallback' }>,
  { settings, locale }: AttributeContext,
): string {
  const fragment = target.anchor === null ? '' : `#${encodeFragment(target.anchor)}`;
  if (target.kind === 'same-page') return href(fragment === '' ? '#_top' : fragment);
  const absent = settings.fallbackPages === 'none' && target.page.locale !== locale;
  const lang = absent ? ` hreflang="${localeOf(target.page.locale).tag}"` : '';
  return href(readAt(settings, locale, target.page) + fragment) + lang;
}

function asset(
  { asset: file }: Extract<Target, { kind: 'asset' }>,
  { settings, media }: AttributeContext,
): LinkAttributes {
  const { name, width, height } = media.of(file);
  const address = escapeHtml(`${settings.site.base}_media/${name}`);
  const size = width !== null && height !== null ? ` width="${width}" height="${height}"` : '';
  return [` href="${address}"`, ` src="${address}"${size}`];
}

function external(url: string): LinkAttributes {
  return [href(url), ` src="${escapeHtml(url)}" referrerpolicy="no-referrer"`];
}

function href(url: string): string {
  return ` href="${escapeHtml(url)}"`;
}

/** Letters of all scripts may stand in a fragment; blanks and quotes may not. */
function encodeFragment(id: string): string {
  return id.replace(/[\s"<>`%]/g, (char) => encodeURIComponent(char));
}
