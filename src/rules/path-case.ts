import { pathDifference } from './link-form.ts';
import { placeOf, readdress, type LinkRule } from './rule.ts';

export const pathCase: LinkRule = {
  scope: 'link',
  verdicts: ['page', 'fallback', 'include', 'asset', 'missing-anchor'],
  summary: 'A path differs from the name of its file in upper and lower case',
  why: 'Servers and repositories that tell them apart find nothing there.',
  severity: 'warning',
  example: {
    bad: { 'en-us/page.md': '# Pump\n\n[Filter](Filter.md)\n', 'en-us/filter.md': '# Filter\n' },
    good: { 'en-us/page.md': '# Pump\n\n[Filter](filter.md)\n', 'en-us/filter.md': '# Filter\n' },
  },
  check: ({ doc, link, target }) => {
    const found = pathDifference(link, doc.file, target);
    if (found?.kind !== 'case') return null;
    return {
      span: placeOf(link),
      message: `\`${link.url}\` differs from its file in case; the file is \`${found.url}\``,
      ...readdress(link, found.url, true),
    };
  },
};
