import { treeRule } from './rule.ts';

export const missingRoot = treeRule({
  kind: 'missing-root',
  summary: 'A docset names a folder that is not there',
  why: 'The docset is empty, and links into it can not be judged.',
  severity: 'error',
  message: ({ path, saw }) => `the root of docset \`${saw}\` is not there: no folder \`${path}\``,
});
