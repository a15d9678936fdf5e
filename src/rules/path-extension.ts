import { pathDifference } from './link-form.ts';
import { placeOf, readdress, type LinkRule } from './rule.ts';

export const pathExtension: LinkRule = {
  scope: 'link',
  verdicts: ['page', 'fallback', 'include', 'asset', 'missing-anchor'],
  summary: 'A path lacks the extension of its file, or has another one',
  why: 'The page is found by its name here; other readers and editors look for the file and do not find it.',
  severity: 'warning',
  example: {
    bad: { 'en-us/page.md': '# Pump\n\n[Filter](filter)\n', 'en-us/filter.md': '# Filter\n' },
    good: { 'en-us/page.md': '# Pump\n\n[Filter](filter.md)\n', 'en-us/filter.md': '# Filter\n' },
  },
  check: ({ doc, link, target }) => {
    // Landing pages and tables of contents name addresses, not files.
    if (!doc.file.rel.endsWith('.md')) return null;
    const found = pathDifference(link, doc.file, target);
    if (found?.kind !== 'extension') return null;
    return {
      span: placeOf(link),
      message: `\`${link.url}\` is not the name of its file, which is \`${found.url}\``,
      ...readdress(link, found.url, true),
    };
  },
};
