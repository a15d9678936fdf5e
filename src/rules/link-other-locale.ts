import { decodeLoosely, splitUrl } from '../core/url.ts';
import { otherLocale } from '../graph/index.ts';
import { encodePath, isRelative, relativePath } from './link-form.ts';
import { followed, placeOf, readdress, type LinkRule } from './rule.ts';

/** Relative paths into the tree of another language; public addresses that name one are `link-locale`. */
export const linkOtherLocale: LinkRule = {
  scope: 'link',
  verdicts: ['unknowable'],
  summary: 'A link leaves the language of its page',
  why: 'Readers get another language without having asked for it, and the site knows the page only under its own.',
  severity: 'warning',
  example: {
    bad: { 'en-us/page.md': '# Pump\n\n[Filter](../sv-se/filter.md)\n', 'en-us/filter.md': '# Filter\n' },
    good: { 'en-us/page.md': '# Pump\n\n[Filter](filter.md)\n', 'en-us/filter.md': '# Filter\n' },
  },
  check: ({ doc, link, graph }) => {
    if (!isRelative(link.url) || !link.url.startsWith('../')) return null;
    const { path, query, fragment } = splitUrl(link.url);
    const place = otherLocale(graph, doc, decodeLoosely(path));
    if (place === null) return null;
    const inside = encodePath(relativePath(doc.file.rel, place.rel));
    const url = inside + (query === null ? '' : `?${query}`) + (fragment === null ? '' : `#${fragment}`);
    const here = followed(graph.resolve(doc, { ...link, url }));
    const sure = here?.kind === 'page' || here?.kind === 'fallback' || here?.kind === 'asset';
    return {
      span: placeOf(link),
      message: `\`${link.url}\` leads into \`${place.locale}\`${sure ? `; in this language it is \`${url}\`` : ''}`,
      ...(sure ? readdress(link, url, true) : {}),
    };
  },
};
