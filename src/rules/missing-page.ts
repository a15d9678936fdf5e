import type { Link } from '../core/types.ts';
import { baseName, splitUrl } from '../core/url.ts';
import { isRelative } from './link-form.ts';
import { isHost } from './link-scheme.ts';
import { followed, placeOf, readdress, type Finding, type LinkRule } from './rule.ts';

export const missingPage: LinkRule = {
  scope: 'link',
  verdicts: ['missing-page', 'redirect'],
  summary: 'A link leads to a page that no locale has',
  why: 'Readers who follow the link end on an error page. The source locale covers the folder and lacks the page too, so no fallback can help.',
  severity: 'error',
  example: {
    bad: { 'en-us/page.md': '# Pump\n\n[Filter](filtr.md)\n', 'en-us/filter.md': '# Filter\n' },
    good: { 'en-us/page.md': '# Pump\n\n[Filter](filter.md)\n', 'en-us/filter.md': '# Filter\n' },
  },
  check: ({ doc, link, target, graph }) => {
    const end = followed(target);
    if (end?.kind !== 'missing-page' || isHost(link.url)) return null;
    const near = graph.nearestPage(doc.file.docset, end.wanted);
    const help = near === null ? '' : `; did you mean \`${near}\``;
    const moved =
      target.kind === 'redirect'
        ? [{ path: target.entry.path, span: target.entry.span, message: 'redirected here' }]
        : [];
    return {
      span: placeOf(link),
      message: `\`${link.url}\` leads to no page in any locale${help}`,
      related: moved,
      ...nearPath(link, end.wanted, near),
    };
  },
};

/** The near name in place of the one that is missing. */
function nearPath(link: Link, wanted: string, near: string | null): Pick<Finding, 'fix'> {
  const { path } = splitUrl(link.url);
  const name = baseName(`${wanted}.`);
  const at = path.toLowerCase().lastIndexOf(name.toLowerCase());
  if (near === null || at < 0 || name === '' || !isRelative(link.url)) return {};
  return readdress(link, link.url.slice(0, at) + near + link.url.slice(at + name.length), false);
}
