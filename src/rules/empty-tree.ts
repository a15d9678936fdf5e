import { treeRule } from './rule.ts';

export const emptyTree = treeRule({
  kind: 'empty',
  summary: 'There is nothing to publish',
  why: 'No docset has a single page: most often a root or a glob is wrong.',
  severity: 'error',
  example: {
    bad: { 'en-us/pump.png': '' },
    good: { 'en-us/page.md': '# Pump\n' },
  },
  message: () => 'no content was found: see `root` and `pages` of the docsets',
});
