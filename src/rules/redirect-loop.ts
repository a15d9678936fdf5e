import { resolveEntry, type DocRule } from './rule.ts';
import type { Target } from '../graph/index.ts';

export const redirectLoop: DocRule = {
  scope: 'doc',
  summary: 'A redirect leads back to itself',
  why: 'Browsers give up after some rounds and show an error instead of the page.',
  severity: 'error',
  example: {
    bad: {
      'en-us/filter.md': '# Filter\n\n## Cleaning\n',
      'en-us/.openpublishing.redirection.json':
        '{ "redirections": [{ "source_path": "old.md", "redirect_url": "/help/old" }] }\n',
    },
    good: {
      'en-us/filter.md': '# Filter\n\n## Cleaning\n',
      'en-us/.openpublishing.redirection.json':
        '{ "redirections": [{ "source_path": "old.md", "redirect_url": "/help/filter" }] }\n',
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
      const way = wayOf(resolveEntry(graph, doc, entry));
      if (way.why !== 'redirect loop') continue;
      const back = way.entries.findIndex((one) => one.from.toLowerCase() === entry.from.toLowerCase());
      // An entry that only leads into a ring is put right where the ring is.
      if (back < 0 && way.entries.length > 0) continue;
      yield {
        span: entry.span,
        message: `\`${entry.from}\` leads back to itself${through(way.entries.slice(0, back))}`,
      };
    }
  },
};

function wayOf(target: Target): {
  readonly entries: readonly Extract<Target, { kind: 'redirect' }>['entry'][];
  readonly why: string | null;
} {
  if (target.kind === 'redirect') {
    const { entries, why } = wayOf(target.target);
    return { entries: [target.entry, ...entries], why };
  }
  return { entries: [], why: target.kind === 'unknowable' ? target.why : null };
}

function through(entries: readonly { readonly from: string }[]): string {
  return entries.length === 0 ? '' : ` through ${entries.map(({ from }) => `\`${from}\``).join(', ')}`;
}
