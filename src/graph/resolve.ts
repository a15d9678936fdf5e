import type { Link } from '../core/types.ts';
import { decodeLoosely, schemeOf, splitUrl } from '../core/url.ts';
import { identify } from '../settings/index.ts';
import { findAnchor, type PageAnchors } from './anchors.ts';
import { nearAnchor } from './near-anchor.ts';
import { idKey } from './catalog.ts';
import type { Page } from './page.ts';
import { resolveAbsolute } from './resolve-absolute.ts';
import { resolveInclude } from './resolve-include.ts';
import { resolveRelative } from './resolve-relative.ts';
import { resolveSnippet } from './resolve-snippet.ts';
import type { Target } from './target.ts';
import type { Place, World } from './world.ts';

/** `[Name]`, `{Name}`: a program puts the address in before anybody reads it. */
function isPlaceholder(url: string): boolean {
  const first = url.charCodeAt(0);
  // `[` and `{`
  return (first === 91 || first === 123) && /^(?:\[[\w.]+\]|\{+[\w.]+\}+)/.test(url);
}

/** The verdict on one link, as its kind asks for it. */
export function resolveLink(world: World, place: Place, link: Link): Target {
  const url = link.url.trim();
  if (url === '') return { kind: 'unknowable', why: 'empty', url: null };
  if (isPlaceholder(url)) return { kind: 'unknowable', why: 'placeholder', url: null };
  if (link.kind === 'include') return resolveInclude(world, place, url);
  if (link.kind === 'snippet') return resolveSnippet(world, place, url);
  const scheme = schemeOf(url);
  if (scheme !== null || url.startsWith('/')) return resolveAbsolute(world, place, url, 0);
  const { path, fragment } = splitUrl(url);
  if (path === '') return samePage(world, place, fragment ?? '');
  return resolveRelative(world, place, link, { path: decodeLoosely(path).replaceAll('\\', '/'), fragment });
}

function samePage({ anchorsOf, includersOf, catalog, settings }: World, { doc }: Place, fragment: string): Target {
  const wanted = decodeLoosely(fragment);
  if (doc.kind === 'page') {
    const id = identify(settings, doc.file)?.id ?? '';
    const page = catalog.byId.get(idKey(doc.file.locale, id));
    return page === undefined ? { kind: 'same-page', anchor: null } : inSamePage(anchorsOf(page), page, wanted);
  }
  const pages = doc.kind === 'fragment' ? includersOf(doc) : [];
  if (pages.length === 0) return { kind: 'unknowable', why: 'not included anywhere', url: `#${fragment}` };
  // A fragment shown on several pages is right if it is right on any: each has its own anchors.
  const verdicts = pages.map((page) => inSamePage(anchorsOf(page), page, wanted));
  const found = verdicts.find((verdict) => verdict.kind === 'same-page');
  const missing = verdicts.filter((verdict) => verdict.kind === 'missing-anchor');
  if (found === undefined) return verdicts[0] ?? { kind: 'same-page', anchor: null };
  return missing.length === 0 ? found : { ...found, lacking: missing.map(({ page }) => page) };
}

function inSamePage(anchors: PageAnchors, page: Page, fragment: string): Target {
  const anchor = findAnchor(anchors, fragment);
  if (anchor !== undefined) return { kind: 'same-page', anchor };
  if (anchors.incomplete) return { kind: 'unknowable', why: 'unresolved include', url: `#${fragment}` };
  return { kind: 'missing-anchor', page, fragment, near: nearAnchor(anchors, fragment) };
}
