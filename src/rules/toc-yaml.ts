import { factRule } from './rule.ts';

export const tocYaml = factRule({
  kinds: ['toc-yaml'],
  summary: 'A table of contents is not valid YAML',
  why: 'Its folder is listed by file name instead.',
  severity: 'error',
  message: ({ saw }) => `the table of contents is not valid YAML (${saw})`,
});
