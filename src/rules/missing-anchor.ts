import { linksTo, type DocRule } from './rule.ts';

export const missingAnchor: DocRule = {
  scope: 'doc',
  summary: 'A link leads to a section that its page does not have',
  why: 'The browser stays at the top of the page, and the reader has to search for what the link promised.',
  severity: 'error',
  example: {
    bad: '# Pump\n\nSee [cleaning](#cleaning).\n',
    good: '# Pump\n\nSee [cleaning](#cleaning).\n\n## Cleaning\n',
  },
  *check(judged) {
    for (const { link, target } of linksTo(judged, 'missing-anchor')) {
      const { page, fragment, near } = target;
      const where = page.doc === judged.doc ? 'this page' : `\`${page.doc.file.path}\``;
      const help = near === null ? '' : `; did you mean \`#${near.id}\``;
      yield { span: link.span, message: `\`#${fragment}\` is no section of ${where}${help}` };
    }
  },
};
