import type { ProjectRule } from './rule.ts';

export const idCollision: ProjectRule = {
  scope: 'project',
  summary: 'Two files claim one page',
  why: 'Only one of them can be published; the other is left out.',
  severity: 'error',
  example: {
    bad: { 'en-us/faq.yml': '### YamlMime:FAQ\nmetadata:\n  title: Pump\ntitle: Pump\n', 'en-us/faq.md': '# Pump\n' },
    good: { 'en-us/faq.yml': '### YamlMime:FAQ\nmetadata:\n  title: Pump\ntitle: Pump\n', 'en-us/page.md': '# Pump\n' },
  },
  *check({ catalog }) {
    for (const { kind, first, second, at } of catalog.collisions) {
      const { path, locale } = second.file;
      const what = kind === 'id' ? 'the page' : 'the route';
      const related = [{ path: first.file.path, span: { start: 0, end: 0 }, message: 'this one is published' }];
      yield {
        path,
        locale,
        span: { start: 0, end: 0 },
        message: `\`${path}\` and \`${first.file.path}\` both claim ${what} \`${at}\``,
        related,
      };
    }
  },
};
