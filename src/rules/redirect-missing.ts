import { followed, resolveEntry, type DocRule } from './rule.ts';

export const redirectMissing: DocRule = {
  scope: 'doc',
  summary: 'A redirect leads to a page or section that is not there',
  why: 'Whoever follows an old link ends on an error page, or at the top of a page that says nothing about it.',
  severity: 'error',
  example: {
    bad: {
      'en-us/filter.md': '# Filter\n\n## Cleaning\n',
      'en-us/.openpublishing.redirection.json':
        '{ "redirections": [{ "source_path": "old.md", "redirect_url": "/help/fliter" }] }\n',
    },
    good: {
      'en-us/filter.md': '# Filter\n\n## Cleaning\n',
      'en-us/.openpublishing.redirection.json':
        '{ "redirections": [{ "source_path": "old.md", "redirect_url": "/help/filter#cleaning" }] }\n',
    },
    settings: {
      docsets: {
        learn: { root: '{locale}', route: 'help', published: ['https://help.example.com/{locale?}/help/{path}'] },
      },
    },
  },
  *check({ doc, graph }) {
    if (doc.kind !== 'redirects') return;
    for (const entry of doc.redirects) {
      const end = followed(resolveEntry(graph, doc, entry));
      if (end?.kind === 'missing-page') {
        const near = graph.nearestPage(doc.file.docset, end.wanted);
        const help = near === null ? '' : `; did you mean \`${near}\``;
        yield { span: entry.span, message: `\`${entry.from}\` leads to \`${entry.to}\`, which no locale has${help}` };
      } else if (end?.kind === 'missing-anchor') {
        const help = end.near === null ? '' : `; did you mean \`#${end.near.id}\``;
        const message = `\`${entry.from}\` leads to \`#${end.fragment}\`, which is no section of \`${end.page.doc.file.path}\`${help}`;
        yield { span: entry.span, message };
      }
    }
  },
};
