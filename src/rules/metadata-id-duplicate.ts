import type { PageDoc } from '../core/types.ts';
import type { ProjectRule } from './rule.ts';

const START = { start: 0, end: 0 };

export const metadataIdDuplicate: ProjectRule = {
  scope: 'project',
  summary: 'Two support articles have the same id',
  why: 'Support tools find only one of them.',
  severity: 'error',
  example: {
    bad: {
      'en-us/pump.md': '<properties\n  pageTitle="Pump"\n  articleId="pump"\n/>\n\n# Pump\n',
      'en-us/filter.md': '<properties\n  pageTitle="Pump"\n  articleId="pump"\n/>\n\n# Pump\n',
    },
    good: {
      'en-us/pump.md': '<properties\n  pageTitle="Pump"\n  articleId="pump"\n/>\n\n# Pump\n',
      'en-us/filter.md': '<properties\n  pageTitle="Pump"\n  articleId="filter"\n/>\n\n# Pump\n',
    },
  },
  *check({ docs }) {
    const seen = new Map<string, PageDoc>();
    for (const { doc } of docs) {
      if (doc.kind !== 'page' || doc.meta.articleId === undefined) continue;
      const { articleId, places } = doc.meta;
      const { path, docset, locale } = doc.file;
      const key = JSON.stringify([docset, locale, articleId.toLowerCase()]);
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, doc);
        continue;
      }
      yield {
        path,
        locale,
        span: places?.articleId ?? START,
        message: `\`${articleId}\` is the id of \`${first.file.path}\` too`,
        related: [{ path: first.file.path, span: first.meta.places?.articleId ?? START, message: 'the first one' }],
      };
    }
  },
};
