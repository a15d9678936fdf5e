import { treeRule } from './rule.ts';

export const outsideRoot = treeRule({
  kind: 'outside-root',
  summary: 'A symbolic link leads out of its content root',
  why: 'Nothing outside the content roots is ever read.',
  severity: 'warning',
  message: ({ saw }) => `symbolic link \`${saw}\` leads out of its content root, or nowhere: it is left out`,
});
