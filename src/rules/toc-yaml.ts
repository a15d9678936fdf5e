import { factRule } from './rule.ts';

export const tocYaml = factRule({
  kinds: ['toc-yaml'],
  summary: 'A table of contents is not valid YAML',
  why: 'Its folder is listed by file name instead.',
  severity: 'error',
  example: {
    bad: { 'en-us/page.md': '# Pump\n', 'en-us/toc.yml': '- name: Pump\n  href: [page.md\n' },
    good: { 'en-us/page.md': '# Pump\n', 'en-us/toc.yml': '- name: Pump\n  href: page.md\n' },
  },
  message: ({ saw }) => `the table of contents is not valid YAML (${saw})`,
});
