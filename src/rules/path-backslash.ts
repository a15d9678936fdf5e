import { pathDifference } from './link-form.ts';
import { placeOf, readdress, type LinkRule } from './rule.ts';

export const pathBackslash: LinkRule = {
  scope: 'link',
  verdicts: ['page', 'fallback', 'include', 'asset', 'missing-anchor'],
  summary: 'A path has backslashes',
  why: 'In an address a backslash is no separator: many readers and servers find nothing there.',
  severity: 'warning',
  example: {
    bad: { 'en-us/page.md': '# Pump\n\n[Filter](parts\\filter.md)\n', 'en-us/parts/filter.md': '# Filter\n' },
    good: { 'en-us/page.md': '# Pump\n\n[Filter](parts/filter.md)\n', 'en-us/parts/filter.md': '# Filter\n' },
  },
  check: ({ doc, link, target }) => {
    const found = pathDifference(link, doc.file, target);
    if (found?.kind !== 'backslash') return null;
    return {
      span: placeOf(link),
      message: `\`${link.url}\` has backslashes; it should be \`${found.url}\``,
      ...readdress(link, found.url, true),
    };
  },
};
