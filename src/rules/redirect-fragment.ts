import type { Target } from '../graph/index.ts';
import { placeOf, type LinkRule } from './rule.ts';

/** `missing-anchor` for links that a redirect leads on: the section got lost on the way. */
export const redirectFragment: LinkRule = {
  scope: 'link',
  verdicts: ['redirect'],
  summary: 'A link leads to a section that was lost when its page moved',
  why: 'The redirect leads to the right page and its top: the reader has to search for what the link promised.',
  severity: 'error',
  example: {
    bad: {
      'en-us/page.md': '# Pump\n\n[Cleaning](strainer.md#cleaning)\n',
      'en-us/filter.md': '# Filter\n',
      'en-us/.openpublishing.redirection.json':
        '{ "redirections": [{ "source_path": "strainer.md", "redirect_url": "/help/filter" }] }\n',
    },
    good: {
      'en-us/page.md': '# Pump\n\n[Cleaning](filter.md#cleaning)\n',
      'en-us/filter.md': '# Filter\n\n## Cleaning\n',
      'en-us/.openpublishing.redirection.json':
        '{ "redirections": [{ "source_path": "strainer.md", "redirect_url": "/help/filter" }] }\n',
    },
    settings: {
      docsets: {
        learn: { root: '{locale}', route: 'help', published: ['https://help.example.com/{locale?}/help/{path}'] },
      },
    },
  },
  check: ({ link, target }) => {
    const end = endOf(target);
    if (target.kind !== 'redirect' || end.kind !== 'missing-anchor') return null;
    const { page, fragment, near } = end;
    const help = near === null ? '' : `; did you mean \`#${near.id}\``;
    return {
      span: placeOf(link),
      message: `\`${link.url}\` has moved to \`${page.doc.file.path}\`, which has no section \`#${fragment}\`${help}`,
      related: [{ path: target.entry.path, span: target.entry.span, message: 'redirected here' }],
    };
  },
};

function endOf(target: Target): Target {
  return target.kind === 'redirect' ? endOf(target.target) : target;
}
