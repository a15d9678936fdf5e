import type { DocRule } from './rule.ts';

export const metadataDateFuture: DocRule = {
  scope: 'doc',
  summary: 'A page is dated later than today',
  why: 'Its date says nothing about its age, and it comes first wherever pages are listed by date.',
  severity: 'warning',
  *check({ doc, graph: { today } }) {
    if (today === null || (doc.kind !== 'page' && doc.kind !== 'fragment')) return;
    const { updated, places } = doc.meta;
    if (updated !== undefined && updated > today)
      yield {
        span: places?.updated ?? { start: 0, end: 0 },
        message: `the page is dated \`${updated}\`; expected \`${today}\` or earlier`,
      };
  },
};
