import { resolveForm } from './redirect-form.ts';
import { followed, placeOf, readdress, type LinkRule } from './rule.ts';

/** A link that a redirect file leads on; what is wrong at the end of the way is said by other rules. */
export const linkRedirected: LinkRule = {
  scope: 'link',
  verdicts: ['redirect'],
  summary: 'A link leads to a page that has moved',
  why: 'Readers are sent on, and the link is dead as soon as the redirect is taken away.',
  severity: 'warning',
  example: {
    bad: {
      'en-us/page.md': '# Pump\n\n[Filter](strainer.md)\n',
      'en-us/filter.md': '# Filter\n',
      'en-us/.openpublishing.redirection.json':
        '{ "redirections": [{ "source_path": "strainer.md", "redirect_url": "/help/filter" }] }\n',
    },
    good: {
      'en-us/page.md': '# Pump\n\n[Filter](filter.md)\n',
      'en-us/filter.md': '# Filter\n',
      'en-us/.openpublishing.redirection.json':
        '{ "redirections": [{ "source_path": "strainer.md", "redirect_url": "/help/filter" }] }\n',
    },
    settings: {
      docsets: {
        learn: { root: '{locale}', route: 'help', published: ['https://help.example.com/{locale?}/help/{path}'] },
      },
    },
  },
  check: ({ doc, link, target }) => {
    if (target.kind !== 'redirect') return null;
    const end = followed(target);
    const there = end?.kind === 'page' || end?.kind === 'fallback' || end?.kind === 'external';
    if (end === undefined || !there) return null;
    const form = resolveForm(link, doc, target);
    return {
      span: placeOf(link),
      message: `\`${link.url}\` has moved to \`${form.url}\``,
      related: [{ path: target.entry.path, span: target.entry.span, message: 'redirected here' }],
      ...readdress(link, form.url, form.certain),
    };
  },
};
