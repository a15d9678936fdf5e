import { treeRule } from './rule.ts';

export const emptyTree = treeRule({
  kind: 'empty',
  summary: 'There is nothing to publish',
  why: 'No docset has a single page: most often a root or a glob is wrong.',
  severity: 'error',
  message: () => 'no content was found: see `root` and `pages` of the docsets',
});
