import { withoutExtension } from '../core/url.ts';
import type { DocRule } from './rule.ts';

export const redirectShadowed: DocRule = {
  scope: 'doc',
  summary: 'A redirect starts where a page still stands',
  why: 'The page is shown and the redirect never acts; one of the two is left over.',
  severity: 'warning',
  example: {
    bad: {
      'en-us/filter.md': '# Filter\n\n## Cleaning\n',
      'en-us/strainer.md': '# Strainer\n',
      'en-us/.openpublishing.redirection.json':
        '{ "redirections": [{ "source_path": "filter.md", "redirect_url": "/help/strainer" }] }\n',
    },
    good: {
      'en-us/filter.md': '# Filter\n\n## Cleaning\n',
      'en-us/strainer.md': '# Strainer\n',
      'en-us/.openpublishing.redirection.json':
        '{ "redirections": [{ "source_path": "old.md", "redirect_url": "/help/strainer" }] }\n',
    },
    settings: {
      docsets: {
        learn: { root: '{locale}', route: 'help', published: ['https://help.example.com/{locale?}/help/{path}'] },
      },
    },
  },
  *check({ doc, graph }) {
    if (doc.kind !== 'redirects') return;
    const { source } = graph.settings;
    for (const { from, span } of doc.redirects) {
      const page = graph.pageFor(source, `${doc.file.docset}/${withoutExtension(from)}`);
      // A translation may be left over where the source has gone: the redirect is right.
      if (page === null || page.locale !== source || page.doc.file.docset !== doc.file.docset) continue;
      yield {
        span,
        message: `\`${from}\` is redirected, but its page is still there`,
        related: [{ path: page.doc.file.path, span: { start: 0, end: 0 }, message: 'the page' }],
      };
    }
  },
};
