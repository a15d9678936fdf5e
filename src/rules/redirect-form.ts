import type { Doc, Link } from '../core/types.ts';
import { schemeOf, splitUrl } from '../core/url.ts';
import { localeIn } from '../core/url-locale.ts';
import type { Target } from '../graph/index.ts';
import { encodePath, isRelative, relativePath } from './link-form.ts';
import { encodeFragment, followed } from './rule.ts';

type Redirected = Extract<Target, { kind: 'redirect' }>;

/** The address of where a redirected link ends, written as the link was, and whether it is surely meant. */
export function resolveForm(
  { url }: Link,
  doc: Doc,
  target: Redirected,
): { readonly url: string; readonly certain: boolean } {
  const end = followed(target);
  const { query, fragment } = splitUrl(url);
  const last = lastEntry(target);
  if (end?.kind === 'page' || end?.kind === 'fallback') {
    const { file } = end.page.doc;
    const tail = (query === null ? '' : `?${query}`) + (end.anchor === null ? '' : `#${encodeFragment(end.anchor)}`);
    if (isRelative(url) && file.docset === doc.file.docset)
      return { url: `${encodePath(relativePath(doc.file.rel, file.rel))}${tail}`, certain: true };
    return { url: likeBefore(url, `${splitUrl(last).path}${tail}`), certain: true };
  }
  // Nobody knows whether a section of another site's page is there.
  return {
    url: likeBefore(url, fragment === null ? last : `${splitUrl(last).path}#${fragment}`),
    certain: fragment === null,
  };
}

/** Where the last redirect of the chain leads. */
function lastEntry({ entry, target }: Redirected): string {
  return target.kind === 'redirect' ? lastEntry(target) : entry.to;
}

/** An address from the root keeps the host, and the locale, that the link had. */
function likeBefore(url: string, to: string): string {
  if (schemeOf(to) !== null) return to;
  const origin = /^(?:https?:)?\/\/[^/?#]+/i.exec(url)?.[0] ?? '';
  const locale = localeIn(url);
  return origin + (locale === null ? '' : `/${locale.locale}`) + to;
}
