import { decodeLoosely, splitUrl } from '../core/url.ts';
import { headingWith } from '../graph/index.ts';
import { placeOf, refragment, type LinkRule } from './rule.ts';

export const anchorOwnSlug: LinkRule = {
  scope: 'link',
  verdicts: ['page', 'same-page'],
  summary: 'A link names a section by its translated text instead of its anchor',
  why: 'The anchor is the same in every language; the text of a heading is not, and changes whenever it is translated anew.',
  severity: 'warning',
  example: {
    bad: {
      'en-us/pump.md': '# Pump\n\n## Cleaning\n',
      'sv-se/pump.md': '# Pump\n\n[Mer](#rengöring)\n\n## <a name="cleaning"></a>Rengöring\n',
    },
    good: {
      'en-us/pump.md': '# Pump\n\n## Cleaning\n',
      'sv-se/pump.md': '# Pump\n\n[Mer](#cleaning)\n\n## <a name="cleaning"></a>Rengöring\n',
    },
  },
  check: ({ doc, link, target, graph }) => {
    const { locale } = doc.file;
    if ((target.kind !== 'page' && target.kind !== 'same-page') || target.anchor === null) return null;
    if (locale === graph.settings.source || link.url.endsWith(target.anchor)) return null;
    const { anchor } = target;
    const { fragment } = splitUrl(link.url);
    const page = target.kind === 'page' ? target.page : graph.pageOf(doc);
    const wanted = fragment === null ? '' : decodeLoosely(fragment);
    if (page === null || page.locale !== locale || wanted === anchor) return null;
    const heading = headingWith(graph.anchorsOf(page), anchor);
    if (heading === null || heading.heading.slug !== wanted || heading.heading.names.length === 0) return null;
    // Its own text may be one of its names as well.
    if (heading.heading.names.includes(wanted)) return null;
    return {
      span: placeOf(link),
      message: `\`#${wanted}\` is the text of the section in this language; its anchor is \`#${anchor}\``,
      related: [{ path: heading.doc.file.path, span: heading.heading.span, message: `\`#${anchor}\`` }],
      ...refragment(link, anchor, true),
    };
  },
};
